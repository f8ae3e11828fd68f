#include "ui/article/MarkSample.h"
#include "tests/support/TestMain.h"
#include "ui/themes/ThemeChoice.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

using namespace guillemet::ui;
using guillemet::annotation::EntityType;
using guillemet::annotation::MentionKind;
using guillemet::annotation::QuotationKind;

class MarkSampleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_differWithoutColour();
    void faintSamples_arePaler();
    void samples_stayInTheirBox();
    void painter_isGivenBackAsItWas();
};

namespace {

const QRectF box(4, 4, 24, 14);

template <typename F> QImage drawn(F &&paint)
{
    QImage image(64, 44, QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// Where there is ink, whatever its colour.
QImage shapeOf(const QImage &image)
{
    QImage shape(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            shape.setPixel(x, y, qGray(image.pixel(x, y)) < 215 ? 0 : 255);
    }
    return shape;
}

Theme light()
{
    return Theme::fromPalette(lightPalette());
}

} // namespace

void MarkSampleTest::shapes_differWithoutColour()
{
    std::vector<QImage> shapes;
    for (int i = 0; i < 5; ++i)
        shapes.push_back(shapeOf(drawn([i](QPainter &p) { paintTypeMark(p, box, EntityType(i), light()); })));
    for (const MentionKind kind : {MentionKind::Nominal, MentionKind::Pronoun})
        shapes.push_back(shapeOf(drawn([kind](QPainter &p) { paintReferenceMark(p, box, kind, light()); })));
    for (const QuotationKind kind : {QuotationKind::Direct, QuotationKind::Mixed, QuotationKind::Indirect})
        shapes.push_back(shapeOf(drawn([kind](QPainter &p) { paintQuotationMark(p, box, kind, light()); })));
    for (size_t i = 0; i < shapes.size(); ++i) {
        for (size_t j = i + 1; j < shapes.size(); ++j)
            QVERIFY2(shapes[i] != shapes[j], qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }
}

void MarkSampleTest::faintSamples_arePaler()
{
    const QImage full = drawn([](QPainter &p) { paintTypeMark(p, box, EntityType::Person, light()); });
    const QImage faint = drawn([](QPainter &p) { paintTypeMark(p, box, EntityType::Person, light(), true); });
    const QPoint middle(32, 22);
    QCOMPARE(full.pixelColor(middle), light().type(EntityType::Person));
    QVERIFY(faint.pixelColor(middle).lightness() > full.pixelColor(middle).lightness() + 40);
}

void MarkSampleTest::samples_stayInTheirBox()
{
    for (int i = 0; i < 6; ++i) {
        const QImage image = drawn([i](QPainter &p) {
            if (i < 5)
                paintTypeMark(p, box, EntityType(i), light());
            else
                paintQuotationMark(p, box, QuotationKind::Direct, light());
        });
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!box.adjusted(-0.5, -0.5, 0.5, 0.5).contains(QPointF(x, y) / 2))
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }
}

void MarkSampleTest::painter_isGivenBackAsItWas()
{
    drawn([](QPainter &painter) {
        painter.setPen(Qt::green);
        painter.setOpacity(0.7);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTypeMark(painter, box, EntityType::Place, light(), true);
        paintQuotationMark(painter, box, QuotationKind::Direct, light(), true);
        QCOMPARE(painter.pen().color(), QColor(Qt::green));
        QCOMPARE(painter.opacity(), 0.7);
        QVERIFY(painter.testRenderHint(QPainter::Antialiasing));
    });
}

GUILLEMET_TEST(MarkSampleTest)
#include "MarkSampleTest.moc"
