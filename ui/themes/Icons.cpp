#include "ui/themes/Icons.h"

#include "ui/themes/Theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <cmath>

namespace guillemet::ui {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray source(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `pixels` device pixels square. Qt SVG knows no palette, so the stroke's colour is put into the file's
/// text.
QPixmap drawn(const QString &name, int pixels, const QColor &colour)
{
    const QString key = QStringLiteral("guillemet-icon/%1/%2/%3").arg(name).arg(pixels).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(name);
    svg.replace("#000000", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    if (colour.alpha() < 255) { // as a whole: lines that cross must not be darker where they do
        painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
        painter.fillRect(pixmap.rect(), QColor(0, 0, 0, colour.alpha()));
    }
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine : public QIconEngine
{
public:
    explicit Engine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = std::min(rect.width(), rect.height());
        QRect target(0, 0, side, side);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, drawn(m_name, int(std::ceil(side * ratio)), colour(mode, state)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` counts device pixels here.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = drawn(m_name, std::min(size.width(), size.height()), colour(mode, state));
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new Engine(m_name); }
    QString key() const override { return QStringLiteral("guillemet"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Theme theme = Theme::current();
        if (mode == QIcon::Disabled) {
            QColor pale = theme.text3;
            pale.setAlphaF(0.55F);
            return pale;
        }
        if (mode == QIcon::Selected)
            return theme.onAccent;
        return state == QIcon::On ? theme.accentLine : theme.text;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QFile::exists(pathOf(name)) ? QIcon(new Engine(name)) : QIcon();
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double pixelRatio)
{
    QPixmap result = drawn(name, int(std::ceil(size * pixelRatio)), colour);
    result.setDevicePixelRatio(pixelRatio);
    return result;
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files =
        QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace guillemet::ui
