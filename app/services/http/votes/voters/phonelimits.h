#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include "app/polls/taps/voterpace.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/address/registrationlimit.h"
#include "netcore/base/clock.h"
#include "netcore/policies/fixedwindow.h"
#include "netcore/policies/tokenbucket.h"

namespace everyport {

/// What phones may ask of a web server. A hall full of people may come from one address, the router's, so what one
/// address may do is a lot; what one voter may do is little.
///
/// - `fromAll` votes a second, and `fromCaller` of them from one caller: an IPv4 address, or an IPv6 /64. As many looks
///   at what stands, counted for themselves: all phones look when voting opens, and that must hold no vote.
/// - `ofVoter` votes a minute of one voter, counted or not: each of them is an entry in the poll's log.
/// - as many new phones an hour as the service's option says from one caller, and four times as many from the networks
///   around it; those alone whose vote was stored. All of them may come at once, as a hall does when voting opens, and
///   each part of the hour then lets in its part of them: whoever drops cookies until no more are let in keeps others
///   waiting for a minute or so, not until the hour is over.
/// - `wrongTickets` tickets an hour that there are not, from one caller. A right one is never held: who tries out codes
///   in a hall would keep all others in it from voting.
/// - `wrongLinks` an hour that open no event, from one caller; a right one is never held, likewise.
/// - `wrongWords` an hour that stand on no screen, from one caller, who is held then, with a right one, too: there is
///   another way to link a card, and what strangers guess here is short.
/// - `erasures` an hour of what is stored of one voter, those alone that erased something; `idleErasures` that found
///   nothing to erase, and `idleFromCaller` of these from one caller: each looks through all logs. Whose vote stands is
///   not held for what others of their network have asked for in vain. How many wait at once, see ErasurePlaces.
///
/// Bounded: it forgets all counts of a kind where there are more than `mostRows`; `fromAll` holds all the same. `clock`
/// must outlive it. Loop's thread.
class PhoneLimits {
public:
    static constexpr int fromAll = 4'000;
    static constexpr int fromCaller = 1'000;
    static constexpr int ofVoter = polls::VoterPace::most;
    static constexpr int wrongTickets = 6'000;
    static constexpr int wrongLinks = 600;
    static constexpr int wrongWords = 300;
    static constexpr int erasures = 5;
    static constexpr int idleErasures = 60;
    static constexpr int idleFromCaller = 600;
    static constexpr qsizetype mostRows = 50'000;

    explicit PhoneLimits(const Clock& clock);

    bool takesRequest(const Address& peer) { return takes(m_votes, peer); }
    bool takesLook(const Address& peer) { return takes(m_looks, peer); }
    bool takesVote(const QString& voter) { return m_voters.takes(voter); }
    bool takesNewPhone(const Address& peer, int most);
    void phoneDidNotVote(const Address& peer); ///< Gives back what takesNewPhone took.
    /// Somebody wants what is stored of them, by each of these (Tap::tag), deleted, for which polls are counted anew.
    /// Counts all or none, as what erases something and as what does not, until it is known.
    /// `hasVote`: one of them has a vote that stands. The same is said when it is done.
    bool takesErasures(const Address& peer, const QStringList& tags, bool hasVote);
    void erasureDone(const Address& peer, const QString& tag, bool hasVote, bool wasSome);
    /// Counts a ticket that was none.
    bool takesWrongTicket(const Address& peer) { return m_wrongTickets.takes(peer, wrongTickets); }
    /// Counts a word as wrong, before it is looked at.
    bool takesWord(const Address& peer) { return m_wrongWords.takes(peer, wrongWords); }
    void wordWasRight(const Address& peer) { m_wrongWords.giveBack(peer); }
    bool takesWrongLink(const Address& peer) { return m_wrongLinks.takes(peer, wrongLinks); }

private:
    struct Requests {
        explicit Requests(const Clock& clock)
            : all(clock, fromAll), callers(clock, {fromCaller, std::chrono::seconds(1), mostRows})
        {
        }
        TokenBucket all;
        FixedWindow<IpNetwork> callers;
    };
    static bool takes(Requests& requests, const Address& peer);

    /// New phones, forgotten evenly over the hour.
    struct Lately {
        Clock::Moment counted = {};
        double count = 0;
    };
    double newPhones(const IpNetwork& network, int most) const;
    bool takesErasure(const Address& peer, const QString& tag, bool hasVote);

    const Clock& m_clock;
    Requests m_votes;
    Requests m_looks;
    polls::VoterPace m_voters;
    QHash<IpNetwork, Lately> m_phones;
    RegistrationLimit m_wrongTickets;
    RegistrationLimit m_wrongLinks;
    RegistrationLimit m_wrongWords;
    FixedWindow<QString> m_erasures;
    FixedWindow<QString> m_idleErasures;
    RegistrationLimit m_idleErasers;
};

} // namespace everyport
