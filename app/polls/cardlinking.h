#pragma once

#include <functional>
#include <map>

#include <QMap>
#include <QString>
#include <QStringList>

#include "app/polls/links/placewords.h"
#include "app/polls/pollbook.h"
#include "app/polls/polllinking.h"
#include "app/polls/taps/tap.h"
#include "app/polls/voting.h"
#include "netcore/task/pendinganswer.h"
#include "netcore/task/taskset.h"

namespace everyport::polls {

/// People link their card with their phone themselves, at readers that the host has made places for it. A card that is
/// held there is no vote: the place's screen shows a code, for a minute, and whoever brings it is that card's owner; or
/// a phone waits there for half a minute, and the next card is its owner's. A code is a ticket's (49 bits by chance),
/// good once, and gone as soon as another card is held there. Whose phone waits has to say what the screen shows
/// (PlaceWords): anybody far away could take the next card for theirs otherwise.
///
/// Who may see a place's screen sees codes, so its address has a key of its own: it is for the tablet beside the
/// reader.
///
/// Part of PollRegistry. Loop's thread. `book`, `voting` and `linking` must outlive it. Dropping one of its Tasks drops
/// only the answer: a link that was begun is made, and its place's screen says so. Tasks that wait when it goes are
/// answered as cancelled.
class CardLinking {
public:
    static constexpr std::chrono::seconds codeLives{60};
    static constexpr std::chrono::seconds phoneWaits{30};
    static constexpr std::chrono::seconds resultShows{8};

    CardLinking(PollBook& book, Voting& voting, PollLinking& linking)
        : m_book(book), m_voting(voting), m_linking(linking), m_words(book.clock)
    {
    }

    // Places
    QMap<QString, QString> places() const { return m_book.linkPlaces; } ///< Keys by reader.
    bool isPlace(const QString& reader) const { return m_book.linkPlaces.contains(reader); }
    /// The place that a tap at `heard` is at: that very one, or of an antenna ("door/2") its reader. Empty: none.
    QString placeAt(const QString& heard) const;
    QString readerOf(const QString& key) const; ///< Empty where no place has it.
    /// Programs that share the polls know each other's places, but what a screen shows is known at the program alone
    /// whose reader it is: where that one's screen is, as it was opened there last. Empty: that is not known.
    QString screenOf(const QString& reader) const { return m_book.linkAddresses.value(reader); }
    /// It was opened here, where the reader is. Of several that are open at once one is noted, now and then: each time
    /// all programs hear of it.
    void noteScreen(const QString& reader, const QString& address);
    bool isShared() const { return m_book.store.isShared(); }
    using IsOurs = std::function<bool(const QString& reader)>; ///< It is connected to this program.
    QStringList placesElsewhere(const IsOurs& isOurs) const;   ///< Readers; none while the polls are not shared.
    /// Where those programs' sites begin, "https://one.example.org/", each once, as far as that is known. Codes and
    /// words of their screens are good there alone. The screens' own addresses are for the tablets beside the readers.
    QStringList sitesElsewhere(const IsOurs& isOurs) const;
    /// Gives its key, the same where it is one. Its taps are votes no longer. `key`: what it had before somebody took
    /// it back, so that the tablet beside it goes on; empty: a new one.
    Task<Result<QString>> makePlace(QString reader, QString key = {});
    Task<Result<Done>> removePlace(QString reader); ///< And again they are. Refused/NotFound where it is none.

    /// What a place's screen shows.
    struct Shown {
        enum class What { Ready, Code, Phone, Working, Linked, Refused };
        What what = What::Ready;
        QString code = {};   ///< As makeTicket gives it.
        QString called = {}; ///< What the waiting phone is called there and on its own screen: "amber fox".
        QString why = {};    ///< Of Refused: the Error's code: "elsewhere", "full", "random"; or nothing.
        int seconds = 0;     ///< That it stays so; of Working: 0, until it is done.
    };
    Shown shown(const QString& reader) const;
    /// What its screen shows for phones that are to wait there. Only for that screen.
    QString word(const QString& reader) { return m_words.at(reader); }

    /// A card was held to a reader. False: it is no place, and that was a vote.
    bool takes(const Tap& tap);

    // The other side: a phone, an account or a name in a chat, as a Tap::tag.
    bool isCode(const QString& code) const; ///< As it was typed or scanned; good at the moment.
    /// Refused/NotFound where the code is not good, or not any more.
    Task<Result<LinkedVoters>> redeem(QString code, QString tag);
    /// The next card that is held to the reader whose screen shows `word` is this one's. Gives what the phone is called
    /// meanwhile, as does asking again while it waits. Refused/NotFound where no screen shows that, Busy while another
    /// waits there.
    Result<QString> wait(const QString& word, const QString& tag);
    void stopWaiting(const QString& tag);
    /// What became of one that waited last: Phone while it does, Ready where nobody knows.
    Shown waiting(const QString& tag) const;
    QString waitsAt(const QString& tag) const; ///< The reader; empty: it does not wait.

private:
    static constexpr qsizetype longestAddress = 300;
    static constexpr std::chrono::minutes betweenScreens{1};
    struct Place {
        Shown::What what = Shown::What::Ready;
        QString tag = {}; ///< The card whose code it shows, or the phone that waits, or waited.
        QString code = {};
        QString called = {};
        QString why = {};
        Clock::Moment until = {};
    };
    Place placeOf(const QString& reader) const;
    void show(const QString& reader, Shown::What what, QString tag, std::chrono::seconds lives);
    Task<Result<QString>> doMakePlace(QString reader, QString key);
    Task<Result<Done>> doRemovePlace(QString reader);
    void link(QString reader, QString card, QString other, PendingAnswer<LinkedVoters> answer);
    Task<Result<Done>> linkThenShow(QString reader, QString card, QString other, PendingAnswer<LinkedVoters> answer);

    PollBook& m_book;
    Voting& m_voting;
    PollLinking& m_linking;
    PlaceWords m_words;
    std::map<QString, Place> m_places;            // by reader
    QHash<QString, Clock::Moment> m_screensNoted; // by reader
    TaskSet m_work{TaskSet::alreadyTold};         // last: it goes first. Its screen says how it ended.
};

} // namespace everyport::polls
