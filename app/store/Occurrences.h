#pragma once

#include "annotation/Mention.h"
#include "annotation/Quotation.h"
#include "store/Database.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::store {

struct MentionPlace
{
    QString article;
    annotation::Mention mention;
    QString form; ///< its words
};

struct QuotationPlace
{
    QString article;
    annotation::Quotation quotation;
};

/// How persons decided on names of one form and type.
struct DecidedForm
{
    QString form;
    annotation::EntityType type = annotation::EntityType::Person;
    int confirmed = 0;
    int rejected = 0;
};

/// Annotations asked for over the whole project, removed articles left out. In the order of the articles,
/// then in reading order. Rejected ones are there; the caller filters.
class Occurrences
{
public:
    explicit Occurrences(Database &database) : m_database(database) {}

    Result<std::vector<MentionPlace>> mentionsOfEntity(const QString &projectEntity) const;
    Result<std::vector<QuotationPlace>> quotationsOfEntity(const QString &projectEntity) const;
    /// Names of exactly this form.
    Result<std::vector<MentionPlace>> mentionsOfForm(const QString &form) const;
    Result<int> countOfForm(const QString &form) const;
    /// How many names of this form in other articles than `except` an act would change: the undecided ones, or with
    /// `type` those that are not rejected and have another type or are undecided. They are counted, not read.
    Result<int> countToDecide(const QString &form, std::optional<annotation::EntityType> type, const QString &except) const;
    /// What persons have decided, for the detectors' memory; by form.
    Result<std::vector<DecidedForm>> decidedForms() const;

private:
    Database &m_database;
};

} // namespace guillemet::store
