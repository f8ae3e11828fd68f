#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <optional>

namespace guillemet::project {
struct CarriedOver;
}

namespace guillemet::ui {

class CarryOverPanel;
class ImportCommands;

/// Later versions of articles: when an import made one, the window offers to carry the marks of the earlier one over.
class VersionCommands : public QObject
{
    Q_OBJECT
public:
    VersionCommands(const WindowParts &parts, ImportCommands *imports, QObject *parent);

private:
    /// Those that are later versions are asked about when they are open.
    void imported(const QStringList &articles);
    void offerWhenReady();
    void show();
    void carryOver();
    void showEarlier(const QString &id, bool quotation);
    QString earlier() const;
    /// What would be carried over to the open article; nothing where it has no earlier version.
    std::optional<project::CarriedOver> carried() const;

    WindowParts m;
    CarryOverPanel *m_panel;
    QSet<QString> m_new; // imported and not asked about yet
    QString m_offered; // the article that the message speaks of
    QString m_for;     // the article that the panel speaks of
    QString m_earlier; // and its earlier version
};

} // namespace guillemet::ui
