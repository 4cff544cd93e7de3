#pragma once

#include <optional>

#include "app/venue/venue.h"

namespace everyport::ui {

/// A plan that somebody is changing: what it is now, and what has to be stored of it. A value.
class PlanDraft {
public:
    PlanDraft() = default;
    explicit PlanDraft(venue::Plan plan) : m_before(plan), m_now(std::move(plan)) {}

    const venue::Plan& plan() const { return m_now; }
    void setPicture(venue::PlanPicture picture) { m_now.picture = std::move(picture); }
    const venue::Place* find(const QString& reader) const; ///< Of that reader itself; null: it is nowhere.
    void put(const venue::Place& place);                   ///< In place of where that reader was.
    void take(const QString& reader);                      ///< Off the plan.
    /// The point of another reader that lies within `within` of this one in both directions, or `at` itself: who drops
    /// a reader on another means the same place.
    QPointF joined(const QString& reader, const QPointF& at, const QPointF& within) const;
    bool isChanged() const { return m_now != m_before; }
    /// Picture first, then what was taken off, then what was put. An Error is the first one's; what came before it is
    /// stored.
    Task<Result<Done>> store(venue::Venue& venue) const;

private:
    venue::Plan m_before;
    venue::Plan m_now;
};

} // namespace everyport::ui
