#pragma once

#include "project/EntityPlaces.h"

#include <QtWidgets/QWidget>

namespace guillemet::ui {

class FlowLayout;

/// The forms under which an entity stands in the texts, a chip each with how often; dashed for descriptions and
/// pronouns.
class EntityForms : public QWidget
{
    Q_OBJECT
public:
    explicit EntityForms(QWidget *parent = nullptr);

    void show(const std::vector<project::EntityForm> &forms);

Q_SIGNALS:
    /// To be looked for in the whole project.
    void formChosen(const QString &words);

private:
    FlowLayout *m_flow;
};

} // namespace guillemet::ui
