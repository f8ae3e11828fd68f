#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace guillemet::ui {

class FlowLayout;

/// Other names of an entity: a chip each, taken away by its cross or Delete, and a line to write a further one in.
class AliasField : public QWidget
{
    Q_OBJECT
public:
    explicit AliasField(QWidget *parent = nullptr);

    void setAliases(const QStringList &aliases);
    QStringList aliases() const { return m_aliases; }

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void add();
    void remove(const QString &alias);

    QStringList m_aliases;
    FlowLayout *m_flow;
    QLineEdit *m_edit;
};

} // namespace guillemet::ui
