#include "tests/ui/article/ArticleFixture.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QtTest>

namespace guillemet::tests {

using namespace annotation;

ArticleFixture::ArticleFixture()
    : text(QStringLiteral("La ministre Jeanne Morel a reçu lundi les pêcheurs de la baie d’Ombreval, qui "
                          "demandent depuis trois ans "
                          "que le bac soit remplacé par un pont. L’entretien a duré deux heures et demie.\n"
                          "« Nous construirons ce pont », a dit Jeanne Morel, « et nous le paierons ». Le "
                          "Syndicat des pêcheurs de la baie "
                          "d’Ombreval attend un calendrier.\n"
                          "*****\n"
                          "Un dossier ancien\n"
                          "Le projet date de 1987. Trois préfets l’ont étudié, aucun ne l’a signé, et le bac "
                          "continue de traverser la baie "
                          "quatre fois par jour, même en hiver.\n"))
{
    ui::applyThemeChoice(ui::ThemeChoice::Light);
    for (const char *name : {"Jeanne Morel", "Syndicat des pêcheurs"}) {
        Entity entity;
        entity.id = QStringLiteral("e%1").arg(entities.size() + 1);
        entity.name = QString::fromUtf8(name);
        entities.push_back(entity);
    }
    view.resize(800, 600);
}

text::Span ArticleFixture::spanOf(const QString &words, int nth) const
{
    int from = -1;
    for (int i = 0; i <= nth; ++i)
        from = int(text.string().indexOf(words, from + 1));
    return {from, from + int(words.size())};
}

Mention &ArticleFixture::addMention(const QString &words, EntityType type, Status status, int nth)
{
    Mention mention;
    mention.id = QStringLiteral("m%1").arg(mentions.size() + 1);
    mention.span = spanOf(words, nth);
    mention.type = type;
    mention.status = status;
    mentions.push_back(mention);
    return mentions.back();
}

Quotation &ArticleFixture::addQuotation(const QStringList &fragments, Status status)
{
    Quotation quotation;
    quotation.id = QStringLiteral("q%1").arg(quotations.size() + 1);
    for (const QString &words : fragments)
        quotation.spans.push_back(spanOf(words));
    quotation.status = status;
    quotation.speaker = QStringLiteral("e1");
    quotations.push_back(quotation);
    return quotations.back();
}

void ArticleFixture::show(const QString &title, const QString &byline)
{
    set = AnnotationSet(mentions, entities, quotations);
    ui::ArticlePage page;
    page.text = text;
    page.marks.annotations = &set;
    page.marks.rank = [](const QString &entity) { return entity == QStringLiteral("e1") ? 0 : 1; };
    page.title = title;
    page.byline = byline;
    view.setArticle(page);
    view.show();
    QCoreApplication::processEvents();
}

QPoint ArticleFixture::pointAt(int offset) const
{
    const QList<QRectF> rects = view.rectsOf({offset, offset + 1});
    return rects.isEmpty() ? QPoint(-1, -1) : rects.constFirst().center().toPoint();
}

QImage ArticleFixture::grab() const
{
    return const_cast<ui::ArticleView &>(view).viewport()->grab().toImage();
}

} // namespace guillemet::tests
