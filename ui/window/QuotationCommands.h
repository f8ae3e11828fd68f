#pragma once

#include "annotation/Quotation.h"
#include "ui/session/Selected.h"
#include "ui/window/WindowParts.h"

#include <QtCore/QObject>

namespace guillemet::ui {

/// Speaker, cue, source, fragments and kind of the selected quotation.
class QuotationCommands : public QObject
{
    Q_OBJECT
public:
    QuotationCommands(const WindowParts &parts, QObject *parent);

    void setSpeaker(const QString &entity);
    void setNewSpeaker(const QString &name);

Q_SIGNALS:
    void decided(const guillemet::ui::Selected &what);
    void speakerFieldAsked(); ///< the inspector is hidden: another field must take the name

private:
    void showAll();
    void setSpeakerByDigit(int digit);
    void setPicking(bool on);
    void setCue();
    void setSource();
    void addFragment();
    void removeFragment();
    void join();
    void split();
    void linkSource();
    int caretIn(const annotation::Quotation &quotation) const;
    void setKind(annotation::QuotationKind kind);
    void copy();

    WindowParts m;
};

} // namespace guillemet::ui
