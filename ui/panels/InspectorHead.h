#pragma once

#include "annotation/Types.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The first line of the inspector: what is selected, its status with its sign, its place among its like.
class InspectorHead : public QWidget
{
    Q_OBJECT
public:
    explicit InspectorHead(QWidget *parent = nullptr);

    void show(const QString &title, annotation::Status status, annotation::Origin origin, bool flagged,
              const QString &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    QLabel *m_title;
    QLabel *m_sign;
    QLabel *m_status;
    QLabel *m_place;
    annotation::Status m_value = annotation::Status::Suggested;
    annotation::Origin m_origin = annotation::Origin::Engine;
};

} // namespace guillemet::ui
