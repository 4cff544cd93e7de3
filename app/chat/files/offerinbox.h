#pragma once

#include <map>

#include "app/chat/files/savingplace.h"
#include "app/chat/network/link.h"
#include "netcore/base/clock.h"

namespace everyport::chat {

/// What people offer: files and talks. Each waits for a person's word, for some minutes; a file is fetched by its
/// conversation's link, which says how far it is, and calling it off drops the link's Task. Loop's thread.
class OfferInbox {
public:
    using Way = std::function<Link*(qint64 conversation)>; ///< See Outbox.
    using Told = std::function<void(const Offer&)>;
    OfferInbox(Clock& clock, Way way, Told told) : m_clock(clock), m_way(std::move(way)), m_told(std::move(told)) {}

    bool hasRoom(qint64 account) const;
    /// 0: there are enough of this account. One that is offered anew takes the older one's place.
    qint64 add(qint64 account, Offer offer);
    /// Refused with a sentence that says what to do instead. `inSpite`: of its caution, which was read.
    Result<Done> save(qint64 id, const QString& path, bool inSpite = false);
    /// Also takes who asks and invites. Told as Taken when it is so.
    Result<Done> talk(qint64 id, bool inSpite = false);
    void refuse(qint64 id);
    /// What has come stays for resuming.
    void callOff(qint64 id, const QString& why = QStringLiteral("You called it off."));
    void endAll(qint64 conversation, const QString& why); ///< Its link goes.
    bool knows(qint64 id) const { return m_entries.contains(id); }
    void putAside(qint64 id); ///< One that has ended: no longer listed.
    void forget(qint64 conversation);
    QList<Offer> of(qint64 conversation) const; ///< Oldest first.
    std::optional<Offer> find(qint64 id) const;

    static constexpr qsizetype mostPerAccount = 20;
    static constexpr std::chrono::minutes lasts{10};

private:
    struct Entry {
        qint64 account = 0;
        Offer offer = {};
        SavingPlace place = {};
        Task<Result<Done>> fetching = {};
        Task<Result<qint64>> talking = {};
        Clock::Timer patience = {};
        bool inSpite = false;
    };
    Entry* entry(qint64 id, Offer::State state);
    Result<Link*> linkFor(const Entry& entry, bool inSpite) const;
    Result<Done> fetch(qint64 id, const QString& wished, bool goesOn);
    void progressed(qint64 id, qint64 have);
    void fetched(qint64 id, const Result<Done>& result);
    void talked(qint64 id, const Result<qint64>& result);
    void end(qint64 id, Offer::State state, const QString& trouble = {});
    bool makeRoom(qint64 account);

    Clock& m_clock;
    Way m_way;
    Told m_told;
    std::map<qint64, Entry> m_entries;
    qint64 m_lastId = 0;
};

} // namespace everyport::chat
