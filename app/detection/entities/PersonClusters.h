#pragma once

#include "detection/entities/Descriptions.h"
#include "detection/entities/NameForms.h"
#include "detection/lexicons/Lexicons.h"

#include <QtCore/QHash>
#include <vector>

namespace guillemet::detection {

/// For and against a gender, added up: titles and civilities count more than first names.
struct GenderVotes
{
    double masculine = 0;
    double feminine = 0;

    void add(annotation::Gender gender, double weight);
    annotation::Gender gender() const;
    double certainty() const;                          ///< 0 to 1
    bool contradicts(annotation::Gender gender) const; ///< it is known well enough that it is another
};

struct PersonMention
{
    int form = 0;
    NameContext context;
};

/// Which names of persons speak of one person. Full names first; then surnames and first names alone are
/// given to the full name that they shorten, the last one named where there are several («Mme Le Pen» by
/// gender).
class PersonClusters
{
public:
    PersonClusters(const std::vector<NameForm> &forms, const Lexicons &lexicons, bool english);

    /// Cluster of each mention, in reading order.
    std::vector<int> assign(const std::vector<PersonMention> &mentions);
    const GenderVotes &votes(int cluster) const { return m_clusters[size_t(cluster)].votes; }
    bool isFamily(int cluster) const { return m_clusters[size_t(cluster)].family; }
    int count() const { return int(m_clusters.size()); }

private:
    struct Cluster
    {
        int form = 0; ///< its fullest
        GenderVotes votes;
        int lastMention = -1;
        bool family = false;
    };
    struct ShortForm
    {
        std::vector<int> candidates; ///< clusters of full names, in their order
        std::vector<int> own;        ///< clusters of this surname without a full name
    };

    int newCluster(int form);
    void joinFullNames();
    std::vector<int> candidatesOf(const NameForm &form) const;
    int clusterOf(const PersonMention &mention);
    int chooseShort(ShortForm &shortForm, const PersonMention &mention);
    void voteFirstName(Cluster &cluster, const NameForm &form);

    const std::vector<NameForm> &m_forms;
    const Lexicons &m_lexicons;
    bool m_english;
    std::vector<Cluster> m_clusters;
    std::vector<int> m_clusterOfForm;             ///< of full names; -1 for short ones
    QHash<QString, std::vector<int>> m_bySurname; ///< last word → clusters
    QHash<QString, std::vector<int>> m_byFirstWord;
    QHash<QString, ShortForm> m_short; ///< by the last word
    QHash<QString, int> m_families;
};

} // namespace guillemet::detection
