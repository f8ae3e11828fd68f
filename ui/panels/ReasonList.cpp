#include "ui/panels/ReasonList.h"

#include "ui/session/ReasonWords.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace guillemet::ui {

ReasonList::ReasonList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
}

void ReasonList::setReasons(const std::vector<annotation::Reason> &reasons, int most)
{
    m_sentences.clear();
    size_t shown = 0;
    for (const annotation::Reason &reason : reasons) {
        const QString sentence = words::reason(reason);
        if (sentence.isEmpty() || m_sentences.contains(sentence) || int(shown) == most)
            continue;
        if (shown == m_lines.size()) {
            auto *line = new QLabel(this);
            line->setWordWrap(true);
            line->setTextFormat(Qt::PlainText);
            layout()->addWidget(line);
            m_lines.push_back(line);
        }
        const QString dot = reason.against ? QStringLiteral("◦") : QStringLiteral("•");
        m_lines[shown]->setText(dot + QStringLiteral("  ") + sentence);
        m_lines[shown]->show();
        m_sentences.append(sentence);
        ++shown;
    }
    for (; shown < m_lines.size(); ++shown)
        m_lines[shown]->hide();
}

QString ReasonList::asText() const { return m_sentences.join(QStringLiteral("; ")); }

} // namespace guillemet::ui
