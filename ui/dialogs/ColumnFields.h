#pragma once

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Which column of a table of articles holds the text, the title, … by the names in its heading.
class ColumnFields : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnFields(QWidget *parent = nullptr);

    void setColumns(const QStringList &columns);
    /// «text-column» → «corps»; only what was chosen.
    QHash<QString, QString> values() const;

Q_SIGNALS:
    void changed();

private:
    QStringList m_columns;
    QList<QComboBox *> m_fields;
};

} // namespace guillemet::ui
