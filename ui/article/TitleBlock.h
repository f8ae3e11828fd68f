#pragma once

#include "ui/article/PageMetrics.h"
#include "ui/themes/Theme.h"

#include <QtCore/QString>
#include <QtGui/QPainter>

namespace guillemet::ui {

/// The article's title and a line about it, painted above the text: neither is part of the text, so that
/// offsets stay.
class TitleBlock
{
public:
    void set(const QString &title, const QString &byline);
    bool isEmpty() const { return m_title.isEmpty(); }

    /// From the page's top to the text's first line.
    double height(const PageMetrics &metrics) const;
    /// `y` is the page's top in the viewport.
    void paint(QPainter &painter, const Theme &theme, const PageMetrics &metrics, double y) const;

private:
    QString m_title;
    QString m_byline;
};

} // namespace guillemet::ui
