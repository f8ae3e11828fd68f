#pragma once

#include "annotation/Edit.h"
#include "ui/session/EdgeSteps.h"
#include "ui/session/Selected.h"
#include "ui/window/WindowParts.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

namespace guillemet::ui {

/// Tagging, deciding and correcting one annotation, with the keyboard and the mouse. Deciding goes on to the next
/// suggestion while a review runs: decided() tells it.
class AnnotationCommands : public QObject
{
    Q_OBJECT
public:
    AnnotationCommands(const WindowParts &parts, QObject *parent);

    void moveEdge(const Selected &what, int fragment, text::Span span);

Q_SIGNALS:
    /// A person decided the selected annotation: confirmed, rejected, retyped, or gave it a speaker by one key.
    void decided(const guillemet::ui::Selected &what);
    void noteFieldAsked(); ///< the inspector is hidden: another field must take the note

private:
    void tag(annotation::EntityType type);
    void tagQuotation();
    void offerAlike(const QString &form, annotation::EntityType type);
    void tagHits(annotation::EntityType type);
    void tagAlike(const QString &form, annotation::EntityType type);
    void confirm();
    void reject();
    void remove();
    void stepEdge(Edge edge, bool forward, StepBy by);
    void flag();
    void carryOutAndSelect(const annotation::Edit &edit);
    void retype(annotation::EntityType type);

    WindowParts m;
};

} // namespace guillemet::ui
