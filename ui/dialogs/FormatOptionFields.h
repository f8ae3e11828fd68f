#pragma once

#include "exchange/FormatOption.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>
#include <vector>

QT_BEGIN_NAMESPACE
class QFormLayout;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Fields for the options of one format: a list where the values are known, else a line to write in.
class FormatOptionFields : public QWidget
{
    Q_OBJECT
public:
    explicit FormatOptionFields(QWidget *parent = nullptr);

    void setOptions(const std::vector<exchange::FormatOption> &options);
    void setValue(const QString &option, const QString &value);
    /// Only what differs from the default.
    QHash<QString, QString> values() const;
    bool isEmpty() const { return m_fields.isEmpty(); }

    /// «Semicolon (Excel in French)» for the value `semicolon`.
    static QString valueWords(const QString &value);

Q_SIGNALS:
    void changed();

private:
    QFormLayout *m_form;
    QList<QWidget *> m_fields;
};

} // namespace guillemet::ui
