#include "ui/dialogs/HelpPictures.h"

#include "ui/article/ArticleView.h"
#include "ui/article/MarkSample.h"
#include "ui/themes/Fonts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace guillemet::ui {

namespace {

using annotation::EntityType;
using annotation::MentionKind;
using annotation::QuotationKind;
using annotation::Status;

constexpr QSize markSize(44, 16);
constexpr QSize pageSize(660, 600);

QImage canvas(QSize size, double ratio)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

QImage markPicture(const QString &mark, const QPalette &palette, double ratio)
{
    static const QStringList types = {QStringLiteral("person"), QStringLiteral("organisation"), QStringLiteral("place"),
                                      QStringLiteral("other"), QStringLiteral("date")};
    static const QStringList kinds = {QStringLiteral("direct"), QStringLiteral("mixed"), QStringLiteral("indirect")};
    const Theme theme = Theme::fromPalette(palette);
    QImage image = canvas(markSize, ratio);
    QPainter painter(&image);
    const QRectF line(1, 4, markSize.width() - 2, 8);
    if (const qsizetype type = types.indexOf(mark); type >= 0)
        paintTypeMark(painter, line, EntityType(type), theme);
    else if (const qsizetype kind = kinds.indexOf(mark); kind >= 0)
        paintQuotationMark(painter, QRectF(10, 1, 24, 14), QuotationKind(kind), theme);
    else if (mark == QStringLiteral("nominal") || mark == QStringLiteral("pronoun"))
        paintReferenceMark(painter, line, mark == QStringLiteral("nominal") ? MentionKind::Nominal : MentionKind::Pronoun, theme);
    else
        return {};
    return image;
}

/// The invented paragraph and what is marked in it.
class Sample
{
public:
    Sample(bool french, Status status)
        : m_status(status),
          m_text(french ? QStringLiteral("«Nous ne jouerons pas avec la vie des gens», a déclaré Hélène Darcourt mardi à Marvaine. "
                                         "La préfète a demandé à la Société des bacs de la Drôve «un calendrier précis».")
                        : QStringLiteral("“We are not going to gamble with people’s lives,” Helen Darcourt said on Tuesday in Marwen. "
                                         "The prefect asked the Drove Ferry Company for “a precise timetable”."))
    {
        const QString who = french ? QStringLiteral("Hélène Darcourt") : QStringLiteral("Helen Darcourt");
        add(QStringLiteral("e1"), who, EntityType::Person);
        add(QStringLiteral("e2"), french ? QStringLiteral("Marvaine") : QStringLiteral("Marwen"), EntityType::Place);
        add(QStringLiteral("e3"), french ? QStringLiteral("Société des bacs de la Drôve") : QStringLiteral("Drove Ferry Company"),
            EntityType::Organisation);
        quote(french ? QStringLiteral("Nous ne jouerons pas avec la vie des gens")
                     : QStringLiteral("We are not going to gamble with people’s lives,"),
              QuotationKind::Direct);
        quote(french ? QStringLiteral("un calendrier précis") : QStringLiteral("a precise timetable"), QuotationKind::Mixed);
        m_annotations = annotation::AnnotationSet(m_mentions, m_entities, m_quotations);
    }

    ArticlePage page() const
    {
        ArticlePage page;
        page.text = text::ArticleText(m_text);
        page.marks.annotations = &m_annotations;
        page.marks.rank = [](const QString &entity) { return entity == QStringLiteral("e1") ? 0 : -1; };
        return page;
    }

private:
    text::Span spanOf(const QString &words) const
    {
        const int start = int(m_text.indexOf(words));
        return {start, start + int(words.size())};
    }
    void add(const QString &id, const QString &words, EntityType type)
    {
        annotation::Entity entity;
        entity.id = id;
        entity.name = words;
        entity.type = type;
        m_entities.push_back(entity);
        annotation::Mention mention;
        mention.id = QStringLiteral("m") + id;
        mention.entity = id;
        mention.type = type;
        mention.span = spanOf(words);
        mention.status = m_status;
        m_mentions.push_back(mention);
    }
    void quote(const QString &words, QuotationKind kind)
    {
        annotation::Quotation quotation;
        quotation.id = QStringLiteral("q%1").arg(m_quotations.size() + 1);
        quotation.kind = kind;
        quotation.spans = {spanOf(words)};
        quotation.speaker = QStringLiteral("e1");
        quotation.status = m_status;
        m_quotations.push_back(quotation);
    }

    Status m_status;
    QString m_text;
    std::vector<annotation::Mention> m_mentions;
    std::vector<annotation::Entity> m_entities;
    std::vector<annotation::Quotation> m_quotations;
    annotation::AnnotationSet m_annotations;
};

QImage pagePicture(bool decided, const QPalette &palette)
{
    const bool french = QLocale().language() == QLocale::French;
    const Sample sample(french, decided ? Status::Confirmed : Status::Suggested);
    ArticleView view;
    view.setPalette(palette);
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.setFrameShape(QFrame::NoFrame);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setSpeakerLines(SpeakerLines::Always);
    view.setReadingFace(16, {});
    view.resize(pageSize);
    view.setArticle(sample.page());
    view.show();
    // The page's own top margin would waste half of so small a picture.
    const QPixmap grabbed = view.viewport()->grab();
    const double own = grabbed.devicePixelRatio();
    const QList<QRectF> lines = view.rectsOf({0, view.text().size()});
    if (lines.isEmpty())
        return {};
    const double top = lines.first().top() - 12;
    const QRect part = QRectF(0, top * own, pageSize.width() * own, (lines.last().bottom() + 12 - top) * own).toAlignedRect();
    QImage image = grabbed.toImage().copy(part);
    image.setDevicePixelRatio(own);
    QPainter painter(&image);
    painter.setPen(Theme::fromPalette(palette).line);
    painter.drawRect(QRectF(0.5, 0.5, part.width() / own - 1, part.height() / own - 1));
    return image;
}

} // namespace

QImage helpPicture(const QString &name, const QPalette &palette, double pixelRatio)
{
    if (name.startsWith(QStringLiteral("mark:")))
        return markPicture(name.mid(5), palette, pixelRatio);
    if (name == QStringLiteral("page:suggested") || name == QStringLiteral("page:decided"))
        return pagePicture(name == QStringLiteral("page:decided"), palette);
    return {};
}

} // namespace guillemet::ui
