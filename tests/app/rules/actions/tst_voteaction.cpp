#include <QLocale>
#include <QScopeGuard>
#include <QTest>

#include "app/polls/cards/ticket.h"
#include "app/polls/polltickets.h"
#include "app/polls/wordvotes.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using polls::Policy;

class VoteActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_bench = std::make_unique<ActionBench>(); }
    void cleanup() { m_bench.reset(); }

    void aMessageIsAVote()
    {
        open(Policy::Phones::AnyDevice);
        QCOMPARE(*writes(u"pear"_s), u"Take it as a vote"_s);
        QVERIFY(answered().startsWith(u"rules|ann|Counted: Pear. You are “"_s));
        QCOMPARE(votesFor(u"pear"_s), 1);
        const auto& vote = m_bench->room.heard.votes.last().vote;
        QCOMPARE(vote.reader, QString(polls::messageReader));
        // The same person under another name is no second voter.
        QVERIFY(writes(u"1"_s, u"bob!b@192.0.2.7"_s));
        QVERIFY(answered().contains(u"You have voted already, for Pear"_s));
        QVERIFY(writes(u"1"_s, u"eve!e@192.0.2.8"_s));
        QCOMPARE(votesFor(u"apple"_s), 1);
    }

    /// Whoever held their card to a reader that is a place for it writes the code that its screen shows.
    void aCodeLinksTheCard()
    {
        auto poll = polls::fruitPoll();
        poll.policy.phones = Policy::Phones::AnyDevice;
        poll.policy.linksVoters = true;
        QVERIFY(m_bench->room.makeOpen(poll));
        auto& registry = *m_bench->room.registry;
        QVERIFY(m_bench->room.done(registry.cardLinking().makePlace(u"desk"_s)));
        QVERIFY(m_bench->room.tap(u"desk"_s, u"7E6FD7A0"_s));
        const auto code = polls::shownTicket(registry.cardLinking().shown(u"desk"_s).code);
        QVERIFY(writes(u"link "_s + polls::shownTicket(polls::makeTicket())));
        QVERIFY2(answered().contains(u"This code is not good any more."_s), qPrintable(answered()));
        QVERIFY(writes(u"Link "_s + code.toUpper()));
        QVERIFY2(answered().contains(u"Linked: your card and this name are one voter"_s), qPrintable(answered()));
        QVERIFY(writes(u"link "_s + code, u"eve!e@192.0.2.8"_s)); // good once
        QVERIFY(answered().contains(u"This code is not good any more."_s));
        QVERIFY(m_bench->room.tap(u"ra"_s, u"7E6FD7A0"_s));
        QVERIFY(writes(u"pear"_s));
        QVERIFY2(answered().contains(u"You have voted already, for Apple"_s), qPrintable(answered()));
        QCOMPARE(votesFor(u"apple"_s), 1);
        QCOMPARE(votesFor(u"pear"_s), 0);
        // By the card's name the list of votes has what counts.
        QVERIFY(writes(u"apple"_s));
        const auto name = m_bench->room.registry->latestVotes(u"fruit"_s, 3).last().cardName;
        QVERIFY2(answered().contains(u"Apple is counted already. You are “%1”"_s.arg(name)), qPrintable(answered()));
    }

    void whatWasChosenIsInNoLog()
    {
        open(Policy::Phones::AnyDevice);
        const auto values = ActionBench::values(u"vote"_s, {{u"poll"_s, u"fruit"_s}, {u"words"_s, u"pear"_s}});
        QCOMPARE(describe(u"vote"_s, values), u"Take it as a vote in fruit"_s);
    }

    void whatIsNoVoteIsAsked()
    {
        open(Policy::Phones::AnyDevice);
        QVERIFY(writes(u"banana"_s));
        QCOMPARE(answered(), u"rules|ann|Which answer is that? Write its number or its name: 1 Apple, 2 Pear."_s);
        QVERIFY(m_bench->room.heard.votes.isEmpty());
        // Another program that answers the same is known as this rule's own doing.
        const auto traces = tracesOf(u"vote"_s, ActionBench::values(u"vote"_s, {}));
        QCOMPARE(traces.size(), polls::voterWords().languages().size()); // whatever language that one speaks
        QVERIFY(tracesOf(u"vote"_s, ActionBench::values(u"vote"_s, {{u"answers"_s, false}})).isEmpty());
    }

    /// A message does not say which language its writer reads; around a station most read its own.
    void votersAreToldInTheStationsLanguage()
    {
        const auto before = qScopeGuard([was = QLocale()] { QLocale::setDefault(was); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        open(Policy::Phones::AnyDevice);
        QVERIFY(writes(u"banana"_s));
        QCOMPARE(
            answered(), u"rules|ann|Welche Antwort ist das? Schreibe ihre Nummer oder ihren Namen: 1 Apple, 2 Pear."_s);
        QVERIFY(writes(u"pear"_s));
        QVERIFY2(answered().startsWith(u"rules|ann|Gezählt: Pear. In dieser Abstimmung heißt du „"_s),
            qPrintable(answered()));
        QLocale::setDefault(QLocale(QLocale::French)); // chosen while it runs
        QVERIFY(writes(u"1"_s));
        QVERIFY2(answered().contains(u"Vous avez déjà voté, pour Pear"_s), qPrintable(answered()));
        QLocale::setDefault(QLocale(QLocale::Finnish)); // which it does not speak
        QVERIFY(writes(u"1"_s));
        QVERIFY2(answered().contains(u"You have voted already, for Pear"_s), qPrintable(answered()));
    }

    /// As the window, which takes the first that it speaks.
    void votersAreToldInTheFirstLanguageThatThereIs()
    {
        const auto before = qScopeGuard([list = qgetenv("LANGUAGE"), all = qgetenv("LC_ALL")] {
            list.isNull() ? qunsetenv("LANGUAGE") : qputenv("LANGUAGE", list);
            all.isNull() ? qunsetenv("LC_ALL") : qputenv("LC_ALL", all);
            QLocale::setDefault(QLocale::c()); // as the other tests have it
        });
        qputenv("LANGUAGE", "it:de");
        qputenv("LC_ALL", "it_IT.UTF-8");
        QLocale::setDefault(QLocale::system());
        if (!QLocale().uiLanguages().contains(u"de"_s))
            QSKIP("This system's languages are not those of its environment.");
        open(Policy::Phones::AnyDevice);
        QVERIFY(writes(u"banana"_s));
        QVERIFY2(answered().contains(u"Welche Antwort ist das?"_s), qPrintable(answered()));
    }

    void aNameAloneDoesNotVote()
    {
        open(Policy::Phones::AnyDevice);
        const auto title = m_bench->account.title;
        QVERIFY(does({},
            {{u"network"_s, title}, {u"nick"_s, u"Ann"_s}, {u"address"_s, u"ann"_s}, {u"protocol"_s, u"irc"_s},
                {u"text"_s, u"1"_s}}));
        QVERIFY(m_bench->asked(u"send A name alone proves nobody. Log in to this network, then write again."_s));
        QVERIFY(m_bench->room.heard.votes.isEmpty());
    }

    void aPollOfTicketsAsksForOne()
    {
        open(Policy::Phones::Ticket);
        const auto tickets = m_bench->room.waited(polls::issueTickets(*m_bench->room.registry, u"fruit"_s, 1));
        QVERIFY(writes(u"1"_s));
        QVERIFY(answered().contains(u"Write the code of your ticket behind the answer"_s));
        QVERIFY(writes(u"1 "_s + polls::makeTicket()));
        QVERIFY(answered().contains(u"none of this poll's"_s));
        QVERIFY(m_bench->room.heard.votes.isEmpty()); // guesses fill no log
        QVERIFY(writes(u"1 "_s + polls::shownTicket(tickets->first())));
        QCOMPARE(votesFor(u"apple"_s), 1);
        QVERIFY(writes(u"2 "_s + tickets->first(), u"eve!e@192.0.2.8"_s)); // whoever has it
        QCOMPARE(votesFor(u"pear"_s), 0);
    }

    void aPollOfAccountsAsksForOne()
    {
        open(Policy::Phones::Account);
        QVERIFY(writes(u"1"_s));
        QVERIFY(answered().contains(u"Only people with an account vote here."_s));
        QVERIFY(writes(u"1"_s, u"ann!a@192.0.2.7"_s, u"ann"_s));
        QCOMPARE(votesFor(u"apple"_s), 1);
        // On the page and over XMPP they are the same voter.
        const auto voter = m_bench->room.registry->voterOf(u"fruit"_s, u"account:ann"_s);
        QCOMPARE(m_bench->room.registry->choices(u"fruit"_s, voter), QStringList{u"apple"_s});
    }

    void aPollOfCardsTakesNoMessages()
    {
        open(Policy::Phones::None);
        QCOMPARE(writes(u"1"_s).error().reason, Reason::NotFound); // none is open to them
        QVERIFY(answered().endsWith(u"No vote is taken here just now."_s));
        QVERIFY(does({{u"poll"_s, u"fruit"_s}, {u"words"_s, u"1"_s}}, m_ann));
        QVERIFY(answered().contains(u"Hold a card to a reader instead."_s));
        QCOMPARE(does({{u"poll"_s, u"gone"_s}, {u"words"_s, u"1"_s}}, m_ann).error().reason, Reason::NotFound);
        QVERIFY(m_bench->room.heard.votes.isEmpty());
    }

    void oneOfSeveralOpenPollsHasToBeNamed()
    {
        open(Policy::Phones::AnyDevice);
        open(Policy::Phones::AnyDevice, u"vegetables"_s);
        QCOMPARE(writes(u"1"_s).error().text,
            u"Several polls are open to messages (fruit, vegetables): the rule has to name one."_s);
        QVERIFY(answered().contains(u"Several polls are open, and nobody has said which one is voted in here."_s));
        QVERIFY(does({{u"poll"_s, u"vegetables"_s}, {u"words"_s, u"2"_s}}, m_ann));
        QCOMPARE(m_bench->room.registry->tally(u"vegetables"_s).count(u"pear"_s), 1);
    }

    void aTicketSaysWhichPollIsMeant()
    {
        open(Policy::Phones::Ticket);
        open(Policy::Phones::Ticket, u"vegetables"_s);
        const auto tickets = m_bench->room.waited(polls::issueTickets(*m_bench->room.registry, u"vegetables"_s, 1));
        QVERIFY(writes(u"2 "_s + tickets->first()));
        QCOMPARE(m_bench->room.registry->tally(u"vegetables"_s).count(u"pear"_s), 1);
    }

    void aTicketVotesInTheNextQuestionOfItsEvent()
    {
        open(Policy::Phones::Ticket);
        const auto tickets = m_bench->room.waited(polls::issueTickets(*m_bench->room.registry, u"fruit"_s, 1));
        QVERIFY(m_bench->room.done(m_bench->room.registry->closePoll(u"fruit"_s)));
        open(Policy::Phones::Ticket, u"vegetables"_s);
        QVERIFY(writes(u"2 "_s + tickets->first()));
        QVERIFY(writes(u"1 "_s + tickets->first()));
        QCOMPARE(m_bench->room.registry->tally(u"vegetables"_s).count(u"pear"_s), 1);
        QCOMPARE(m_bench->room.registry->tally(u"vegetables"_s).votes, 1);
    }

    void aVoteWhoseAnswerGotLostIsNotEnteredAgain()
    {
        open(Policy::Phones::AnyDevice);
        // Nobody can be told over a service that is not there; the rule does not try again because of it.
        const auto done = does({},
            {{u"network"_s, u"gone"_s}, {u"nick"_s, u"ann"_s}, {u"address"_s, u"ann@example.org"_s},
                {u"protocol"_s, u"xmpp"_s}, {u"text"_s, u"1"_s}});
        QVERIFY(done);
        QVERIFY2(done->contains(u"could not be told"_s), qPrintable(*done));
        QCOMPARE(votesFor(u"apple"_s), 1);
    }

    /// Whoever wrote is told calmly; who runs the poll hears why. Another try might enter it behind newer ones.
    void aVoteThatIsNotStoredIsToldToBoth()
    {
        open(Policy::Phones::AnyDevice);
        QVERIFY(m_bench->room.done(m_bench->room.registry->stop()));
        const auto done = writes(u"pear"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Refused);
        QCOMPARE(done.error().text, u"So many votes wait to be stored that this one has to come again."_s);
        QVERIFY2(answered().endsWith(u"Write again in a moment."_s), qPrintable(answered()));
        QCOMPARE(votesFor(u"pear"_s), 0);
    }

    /// The rule takes one message after the other: who comes behind the first is not kept waiting.
    void aVoteThatWaitsForTheDiskIsSaidToWait()
    {
        open(Policy::Phones::AnyDevice);
        m_bench->room.fillDisk();
        auto doing = begins(u"pear"_s);
        turn();
        QCOMPARE(m_bench->speakers.said.size(), 0); // perhaps it is soon over
        m_bench->parlour.reactor.advance(2s);
        turn();
        QCOMPARE(answered(),
            u"rules|ann|Your vote is here and waits to be stored. It is looked at as soon as that works."_s);
        QVERIFY(doing.isReady());
        const auto done = doing.take();
        QVERIFY(done);
        QVERIFY2(done->endsWith(u"it waits to be stored, and is looked at as soon as that works"_s), qPrintable(*done));
        QVERIFY(m_bench->room.reactor.turnUntil([this] { return bool(m_bench->room.registry->storingTrouble()); }));
        auto next = begins(u"apple"_s, u"eve!e@192.0.2.8"_s);
        turn();
        m_bench->parlour.reactor.advance(1ms);
        turn();
        QVERIFY(next.isReady() && next.take().ok());
        QVERIFY(answered().startsWith(u"rules|eve|Your vote is here"_s));
        m_bench->room.freeDisk();
        m_bench->room.registry->retryNow();
        QVERIFY(m_bench->room.settle());
        QCOMPARE(votesFor(u"pear"_s), 1);
        QCOMPARE(votesFor(u"apple"_s), 1);
        // Both are told how it ended.
        QVERIFY(m_bench->parlour.reactor.turnUntil([this] { return m_bench->later.count() == 0; }));
        QCOMPARE(m_bench->speakers.said.size(), 4);
        QVERIFY(m_bench->speakers.said[2].startsWith(u"rules|ann|Counted: Pear."_s));
        QVERIFY(m_bench->speakers.said[3].startsWith(u"rules|eve|Counted: Apple."_s));
    }

    /// What is decided against while it waits is said at once, too.
    void aVoteThatWaitedInVainIsToldSo()
    {
        open(Policy::Phones::AnyDevice);
        m_bench->room.fillDisk();
        auto doing = begins(u"pear"_s);
        m_bench->parlour.reactor.advance(2s);
        turn();
        QVERIFY(doing.isReady());
        QVERIFY(answered().contains(u"waits to be stored"_s));
        QVERIFY(m_bench->room.reactor.turnUntil([this] { return bool(m_bench->room.registry->storingTrouble()); }));
        m_bench->room.freeDisk();
        m_bench->room.registry->retryNow();
        QVERIFY(m_bench->room.settle());
        // Each of these is decided behind what ends the round.
        const auto comesBehind = [this](Task<Result<Done>> ending) {
            m_bench->speakers.said.clear();
            auto voting = begins(u"apple"_s, u"eve!e@192.0.2.8"_s);
            m_bench->parlour.reactor.advance(2s); // before the room's own loop goes on
            m_bench->parlour.reactor.turn();
            const bool waited = voting.isReady() && answered().contains(u"waits to be stored"_s);
            return m_bench->room.done(std::move(ending)) && m_bench->room.settle() && waited
                && m_bench->parlour.reactor.turnUntil([this] { return m_bench->later.count() == 0; });
        };
        QVERIFY(comesBehind(m_bench->room.registry->resetPoll(u"fruit"_s)));
        QVERIFY2(answered().contains(u"A new round has begun since"_s), qPrintable(answered()));
        QVERIFY(comesBehind(m_bench->room.registry->closePoll(u"fruit"_s)));
        QVERIFY2(answered().contains(u"Too late: voting is over."_s), qPrintable(answered()));
        QVERIFY(m_bench->room.done(m_bench->room.registry->openPoll(u"fruit"_s)));
        QVERIFY(comesBehind(m_bench->room.registry->remove(u"fruit"_s)));
        QVERIFY2(answered().contains(u"This vote could not be taken."_s), qPrintable(answered()));
    }

    void whoChangesWithoutEndHasToWait()
    {
        open(Policy::Phones::AnyDevice, u"fruit"_s, Policy::Mode::Change);
        for (int i = 0; i < 60; ++i)
            QVERIFY(writes(i % 2 == 0 ? u"1"_s : u"2"_s));
        QVERIFY(answered().contains(u"Counted: Pear"_s));
        QVERIFY(writes(u"1"_s));
        QVERIFY(answered().contains(u"Write again in a minute."_s));
        QVERIFY(writes(u"1"_s, u"eve!e@192.0.2.8"_s)); // others do not
        QCOMPARE(votesFor(u"apple"_s), 1);
    }

    /// What waits for room counts as well: else one writer takes all the places, and others are turned away.
    void whoWritesWithoutEndOnAFullDiskHasToWait()
    {
        open(Policy::Phones::AnyDevice, u"fruit"_s, Policy::Mode::Change);
        m_bench->room.fillDisk();
        for (int i = 0; i < 70; ++i) {
            auto writing = begins(i % 2 == 0 ? u"1"_s : u"2"_s);
            turn();
            m_bench->parlour.reactor.advance(i == 0 ? 2s : 1ms);
            turn();
            QVERIFY(writing.isReady());
            QVERIFY(m_bench->room.reactor.turnUntil([this] { return bool(m_bench->room.registry->storingTrouble()); }));
        }
        QVERIFY(answered().contains(u"Write again in a minute."_s));
        QCOMPARE(m_bench->room.registry->votesInMemory(), polls::VoterPace::most);
    }

    void aGatewayNamesItsVoters()
    {
        open(Policy::Phones::AnyDevice);
        const auto sends = [this](const QString& from, const QString& text) {
            return does({{u"words"_s, text}, {u"voter"_s, from}}, {{u"text"_s, text}}).ok();
        };
        QVERIFY(sends(u"+31201234567"_s, u"apple"_s));
        QVERIFY(sends(u"+31201234567"_s, u"pear"_s));
        QVERIFY(sends(u"+31207654321"_s, u"apple"_s));
        QCOMPARE(votesFor(u"apple"_s), 2);
        QCOMPARE(votesFor(u"pear"_s), 0);
        QVERIFY(m_bench->speakers.said.isEmpty()); // nobody is there to be answered
    }

    /// As before spellings of a number were one voter: in a poll that runs nobody becomes another one.
    void whoHasVotedStaysTheSameVoter()
    {
        open(Policy::Phones::AnyDevice);
        auto& registry = *m_bench->room.registry;
        QVERIFY(m_bench->room.done(registry.vote({.reader = polls::messageReader,
            .tag = u"gateway:door/0031201234567"_s,
            .uuid = polls::makeTapUuid(m_bench->parlour.reactor.clock().wallMsecs()),
            .poll = u"fruit"_s,
            .answer = u"apple"_s})));
        QCOMPARE(votesFor(u"apple"_s), 1);
        const auto sends = [this](const QString& from) {
            return does({{u"words"_s, u"pear"_s}, {u"voter"_s, from}}, {{u"text"_s, u"pear"_s}}).ok();
        };
        QVERIFY(sends(u"0031201234567"_s));
        QCOMPARE(m_whyNot, u"This voter has voted already."_s);
        QVERIFY(sends(u"0031 20 7654321"_s));
        QVERIFY(sends(u"+31207654321"_s));
        QCOMPARE(votesFor(u"pear"_s), 1);
    }

    /// The card becomes one with the voter who has voted, and not with who they would be now.
    void whoHasVotedIsLinkedAsThatVoter()
    {
        auto poll = polls::fruitPoll();
        poll.policy.phones = Policy::Phones::AnyDevice;
        poll.policy.linksVoters = true;
        QVERIFY(m_bench->room.makeOpen(poll));
        auto& registry = *m_bench->room.registry;
        QVERIFY(m_bench->room.done(registry.vote({.reader = polls::messageReader,
            .tag = u"gateway:door/0031201234567"_s,
            .uuid = polls::makeTapUuid(m_bench->parlour.reactor.clock().wallMsecs()),
            .poll = u"fruit"_s,
            .answer = u"apple"_s})));
        QVERIFY(m_bench->room.done(registry.cardLinking().makePlace(u"desk"_s)));
        const auto links = [&](const QString& card, const QString& from) {
            QVERIFY(m_bench->room.tap(u"desk"_s, card));
            const auto words = u"link "_s + polls::shownTicket(registry.cardLinking().shown(u"desk"_s).code);
            QVERIFY(does({{u"words"_s, words}, {u"voter"_s, from}}, {{u"text"_s, words}}));
            QCOMPARE(m_whyNot, QString());
            QVERIFY(m_bench->room.tap(u"rp"_s, card));
        };
        links(u"7E6FD7A0"_s, u"0031201234567"_s);
        QCOMPARE(votesFor(u"pear"_s), 0);
        links(u"D45A8D55"_s, u"0031 20 7654321"_s); // who has not voted
        QCOMPARE(votesFor(u"pear"_s), 1);
        QVERIFY(does({{u"words"_s, u"apple"_s}, {u"voter"_s, u"+31207654321"_s}}, {{u"text"_s, u"apple"_s}}));
        QCOMPARE(m_whyNot, u"This voter has voted already."_s);
        QCOMPARE(votesFor(u"apple"_s), 1);
    }

    /// A gateway is answered by nobody, so that the rule's log is all that there is.
    void theLogSaysWhyItIsNoVote()
    {
        open(Policy::Phones::AnyDevice);
        const auto why = [this](const QString& from, const QString& text) {
            const auto done = does({{u"words"_s, text}, {u"voter"_s, from}}, {{u"text"_s, text}});
            return done ? m_whyNot : done.error().text;
        };
        QCOMPARE(why(u"+31201234567"_s, u"apple"_s), QString());
        QCOMPARE(why(u"+31201234567"_s, u"apple"_s), u"This vote is counted already."_s);
        QCOMPARE(why(u"+31201234567"_s, u"pear"_s), u"This voter has voted already."_s);
        QCOMPARE(why({}, u"pear"_s), u"Nobody was named."_s);
        QCOMPARE(why(u"+31207654321"_s, u"twelve"_s), u"There is no such answer."_s);
        QCOMPARE(why(u"+31207654321"_s, u" "_s), u"Nothing was written."_s);
        QVERIFY(m_bench->room.done(m_bench->room.registry->closePoll(u"fruit"_s)));
        const auto late = does({{u"words"_s, u"1"_s}, {u"voter"_s, u"x"_s}, {u"poll"_s, u"fruit"_s}}, {});
        QVERIFY(late);
        QCOMPARE(m_whyNot, u"Voting is not open."_s);
    }

    void followsWhatIsWrittenInPrivate()
    {
        const auto& kind = *findActionKind(u"vote"_s);
        QVERIFY(kind.fits(*findEventKind(privateMessage)));
        QVERIFY(kind.fits(*findEventKind(u"webhook"_s)));
        for (const auto* other : {"message", "card-read", "poll-opened"}) {
            const auto fits = kind.fits(*findEventKind(QString::fromLatin1(other)));
            QVERIFY2(!fits, other);
            QCOMPARE(fits.error().code, u"action"_s);
        }
    }

private:
    void open(Policy::Phones phones, const QString& id = u"fruit"_s, Policy::Mode mode = Policy::Mode::Once)
    {
        auto poll = polls::fruitPoll(id, mode);
        poll.policy.phones = phones;
        QVERIFY(m_bench->room.makeOpen(poll));
    }
    /// What does not become a vote is no failure: `m_whyNot` says why, for the log.
    Result<QString> does(QMap<QString, QVariant> given, const Fields& fields)
    {
        if (!given.contains(u"words"_s))
            given.insert(u"words"_s, fields.value(u"text"_s)); // as the engine fills it in
        auto done = m_bench->does(u"vote"_s, given, fields);
        m_whyNot = !done && done.error().kind == Error::Kind::Cancelled ? done.error().text : QString();
        return m_whyNot.isEmpty() ? done : Result<QString>(QString());
    }
    Result<QString> writes(
        const QString& text, const QString& address = u"ann!a@192.0.2.7"_s, const QString& account = {})
    {
        return does({}, written(text, address, account));
    }
    static Fields written(
        const QString& text, const QString& address = u"ann!a@192.0.2.7"_s, const QString& account = {})
    {
        return {{u"network"_s, u"irc"_s}, {u"nick"_s, address.section(u'!', 0, 0)}, {u"address"_s, address},
            {u"account"_s, account}, {u"to"_s, u"rules"_s}, {u"protocol"_s, u"irc"_s}, {u"text"_s, text}};
    }
    /// Its end is not waited for.
    Task<Result<QString>> begins(const QString& text, const QString& address = u"ann!a@192.0.2.7"_s)
    {
        const auto call = ActionBench::call(u"vote"_s, {{u"words"_s, text}}, written(text, address));
        return findActionKind(u"vote"_s)->perform(m_bench->context, call);
    }
    void turn()
    {
        for (int i = 0; i < 5; ++i) {
            m_bench->parlour.reactor.turn();
            m_bench->room.reactor.turn();
        }
    }
    QString answered() const { return m_bench->speakers.said.value(m_bench->speakers.said.size() - 1); }
    int votesFor(const QString& answer) const { return m_bench->room.registry->tally(u"fruit"_s).count(answer); }

    std::unique_ptr<ActionBench> m_bench;
    QString m_whyNot;
    const Fields m_ann{{u"network"_s, u"irc"_s}, {u"nick"_s, u"ann"_s}, {u"address"_s, u"ann!a@192.0.2.7"_s},
        {u"protocol"_s, u"irc"_s}};
};

QTEST_GUILESS_MAIN(VoteActionTest)
#include "tst_voteaction.moc"
