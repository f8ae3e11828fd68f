#pragma once

#include <QtWidgets/QDialog>

namespace guillemet::ui {

class ActionSet;

/// All keys at a glance, by menu, as they are set now.
class KeysSheet : public QDialog
{
    Q_OBJECT
public:
    KeysSheet(ActionSet *actions, QWidget *parent = nullptr);
};

} // namespace guillemet::ui
