#pragma once

#include "app/services/http/events/hostpage.h"

namespace everyport {

/// What all parts of a host's page are made of, while one is made: an event, where it is, and how a word, a number and
/// a button are written. As HTML where nothing else is said.
struct HostScene {
    HostScene(const HostView& view, const polls::WordTable& words);

    const HostView& view;
    const polls::WordTable& words;
    const events::Event& event;
    const polls::PollRegistry& polls;
    const events::Step* step; ///< Null: it has not begun, is over, or is between its steps.
    const polls::Poll* poll;  ///< Null: no question is there now.

    static QString text(const QString& words) { return words.toHtmlEscaped(); }
    QString said(QLatin1StringView key, const polls::WordTable::Values& values = {}) const;
    QString button(
        const QString& does, const QString& label, QLatin1StringView look = {}, const QString& more = {}) const;
    qsizetype place() const { return view.events.placeOf(event); }
    /// Another program has stepped to a question that is not here.
    bool isBetween() const { return event.isRunning() && !step; }
    QString figure(int number) const;            ///< As this page's readers write it.
    QString moment(qint64 at) const;             ///< "10:00 PM", or "3 May, 10:00 PM" where that is not today.
    QString title(const events::Step& of) const; ///< Plain text.
    QString given(const polls::Poll& to) const;  ///< "12 votes". Plain text.
};

} // namespace everyport
