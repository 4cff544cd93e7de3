#pragma once

#include <optional>

#include "app/polls/counting/vote.h"
#include "app/services/core/servicetype.h"
#include "app/services/http/votes/page/voteview.h"
#include "app/services/http/votes/voters/phonevoter.h"
#include "app/services/http/votes/voters/voterequest.h"
#include "protocols/http/messages/message.h"
#include "protocols/http/server/site.h"

namespace everyport {

struct VoteView;

/// What a voting page answers: the page or its JSON, and what is said instead of it. `site` and `context`'s parts must
/// outlive it. Loop's thread.
class VoteAnswers {
public:
    VoteAnswers(const http::Site& site, const ServiceContext& context, bool forScripts);

    /// What stands now, for one person, and what has become of the vote that this answers.
    http::Response shown(const http::Request& request, const VoteRequest& asked, const PhoneVoter& voter,
        const std::optional<polls::Vote>& vote = {}, const std::optional<QuizPlace>& place = {}) const;
    /// For good. A script keeps its vote until it is told so about that very vote: whatever else answers at this
    /// address, such as the login page of a hotel's network, knows nothing of it.
    http::Response refused(const http::Request& request, int status, const QString& sentence) const;
    http::Response noSense(const http::Request& request) const;  ///< What no page of ours sends.
    http::Response noAnswer(const http::Request& request) const; ///< A program's vote for nothing.
    http::Response noPoll(const http::Request& request) const;
    http::Response tooMuch(const http::Request& request) const;      ///< It has to come again: 429.
    http::Response notStoredNow(const http::Request& request) const; ///< It has to come again: 503.
    /// The vote is here and waits for room on the disk. A script comes again with the same one (503) until it hears
    /// what became of it; a form's page says it (202), for whoever pressed again on a new page would be somebody else.
    http::Response waits(const http::Request& request, const VoteRequest& asked, PhoneVoter voter) const;
    QString languageFor(const http::Request& request) const; ///< Of the page that it sees.
    bool isForScript(const http::Request& request) const { return m_forScripts || VoteRequest::isJson(request); }
    bool isToldInJson(const http::Request& request) const; ///< What is no page, also of a program that sends a form.

private:
    static http::Response toScript(
        const http::Request& request, int status, QLatin1StringView fault, const QString& sentence);
    http::Response later(
        const http::Request& request, int status, QLatin1StringView fault, const QString& sentence) const;
    void showEvent(VoteView& view, const http::Request& request) const;

    const http::Site& m_site;
    const polls::PollRegistry& m_polls;
    const events::EventRegistry* const m_events; ///< Null: there are no running orders.
    const Clock& m_clock;
    const bool m_forScripts;
};

} // namespace everyport
