#include "exchange/common/LabelWatch.h"

namespace guillemet::exchange {

namespace {
thread_local LabelWatch *watching = nullptr;
}

LabelWatch::LabelWatch()
{
    Q_ASSERT(!watching);
    watching = this;
}

LabelWatch::~LabelWatch()
{
    watching = nullptr;
}

void LabelWatch::tell(const QString &label, const QString &becomes)
{
    if (!watching)
        return;
    const auto place = watching->m_places.constFind(label);
    if (place != watching->m_places.constEnd()) {
        ++watching->m_uses[*place].count;
        return;
    }
    watching->m_places.insert(label, watching->m_uses.size());
    watching->m_uses.push_back({label, becomes, 1});
}

} // namespace guillemet::exchange
