#include "app/faces/pollface.h"

#include <optional>

#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

#include "app/polls/cards/ticket.h"
#include "app/polls/definition/kindanswers.h"
#include "app/polls/polltickets.h"
#include "tests/app/polls/bookroom.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PollFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room.emplace(); }
    void cleanup() { m_room.reset(); }

    void saysWhichKindsThereAre()
    {
        const auto& meta = faces::PollFace::staticMetaObject;
        const auto said = QString::fromUtf8(meta.classInfo(meta.indexOfClassInfo("doc:kind")).value());
        const auto words = said.split(QRegularExpression(u"[ ,]+"_s));
        for (int kind = 0; kind <= int(Kind::Quiz); ++kind)
            QVERIFY2(words.contains(kindName(Kind(kind))), qPrintable(kindName(Kind(kind))));
        QVERIFY(QByteArray(meta.classInfo(meta.indexOfClassInfo("doc:figures")).value()).contains("quiz"));
    }

    void votesForWhoeverIsNamed()
    {
        open(Policy::Phones::AnyDevice);
        QVERIFY(votes(u"Pear"_s, u"table 7"_s)->toString().startsWith(u"Counted: Pear. You are “"_s));
        QCOMPARE(votes(u"1"_s, u"table  7"_s)->toString(),
            u"You have voted already, for Pear, and the first vote stands."_s);
        QVERIFY(votes(u"1"_s, u"account:ann"_s)->toString().startsWith(u"Counted: Apple."_s));
        // On the voting page it is the same ann.
        QVERIFY(m_room->registry->tally(u"fruit"_s).count(u"apple"_s) == 1);
        const auto ann = m_room->registry->voterOf(u"fruit"_s, u"account:ann"_s);
        QCOMPARE(m_room->registry->choices(u"fruit"_s, ann), QStringList{u"apple"_s});
        QCOMPARE(m_room->heard.votes.last().vote.reader, QString(messageReader));
    }

    void aVoidIsOfWhoIsNamed()
    {
        open(Policy::Phones::AnyDevice);
        QVERIFY(votes(u"Pear"_s, u"account:ann"_s));
        faces::PollFace face(m_room->reactor, *m_room->registry, u"fruit"_s);
        const auto card = m_room->heard.votes.last().vote.card;
        QVERIFY(m_room->waited(face.voidVotes(card, u"A test"_s, u" lena "_s).take()));
        const auto record = m_room->waited(m_room->registry->record(u"fruit"_s));
        QVERIFY(record);
        QCOMPARE(record->voided.size(), 1);
        QCOMPARE(record->voided.first().reason.by, u"lena"_s);
    }

    /// A directory server that is away holds neither the other votes nor this for long.
    void aVoidIsOfWhoRunsTheProgramUnlessSomebodyIsNamed()
    {
        open(Policy::Phones::AnyDevice);
        QVERIFY(votes(u"Pear"_s, u"account:ann"_s));
        const StalledThreads server(m_room->reactor.threads(Threads::Other));
        faces::PollFace face(m_room->reactor, *m_room->registry, u"fruit"_s);
        auto voiding = face.voidVotes(m_room->heard.votes.last().vote.card, u"A test"_s).take();
        m_room->reactor.turn();
        QVERIFY(!voiding.isReady());
        m_room->reactor.advance(2s);
        QVERIFY(m_room->waited(std::move(voiding)));
        const auto record = m_room->waited(m_room->registry->record(u"fruit"_s));
        QCOMPARE(record->voided.size(), 1);
        QCOMPARE(record->voided.first().reason.by, QString::number(::geteuid()));
    }

    void aTicketIsItsOwnVoter()
    {
        open(Policy::Phones::Ticket);
        const auto ticket = m_room->waited(issueTickets(*m_room->registry, u"fruit"_s, 1))->first();
        QVERIFY(votes(u"2 "_s + ticket, u"table 7"_s)->toString().startsWith(u"Counted: Pear."_s));
        QCOMPARE(votes(u"2"_s, u"table 7"_s)->toString(),
            u"This ticket's code is none of this poll's. Look at it once more."_s);
    }

    void showsWhatAKindComesTo()
    {
        auto poll = fruitPoll();
        poll.kind = Kind::Scale;
        poll.answers = scaleAnswers(0, 10);
        poll.readers.clear();
        poll.policy.phones = Policy::Phones::AnyDevice;
        QVERIFY(m_room->makeOpen(poll));
        const faces::PollFace face(m_room->reactor, *m_room->registry, u"fruit"_s);
        QCOMPARE(face.kind(), u"scale"_s);
        QVERIFY(face.figures().isEmpty());
        QVERIFY(votes(u"10"_s, u"ann"_s)->toString().startsWith(u"Counted: 10."_s)); // the value, though it is no place
        QVERIFY(votes(u"1"_s, u"ben"_s)->toString().startsWith(u"Counted: 1."_s));
        QCOMPARE(face.figures(), (QVariantMap{{u"mean"_s, 5.5}, {u"median"_s, 5.5}, {u"spread"_s, 4.5}}));
    }

    void itsOwnerSeesAllThatIsWritten()
    {
        QVERIFY(m_room->makeOpen(wordPoll(true)));
        QVERIFY(m_room->write(u"mind"_s, u"ann"_s, u"Slur!"_s));
        QVERIFY(m_room->write(u"mind"_s, u"ben"_s, u"Peace"_s));
        faces::PollFace face(m_room->reactor, *m_room->registry, u"mind"_s);
        QCOMPARE(face.answers(), (QVariantMap{{u"peace"_s, u"Peace"_s}, {u"slur"_s, u"Slur!"_s}}));
        QCOMPARE(face.figures().value(u"waiting"_s).toInt(), 2);
        QVERIFY(m_room->waited(face.show(u"PEACE"_s).take()));
        QVERIFY(m_room->waited(face.hide(u"slur"_s).take()));
        QCOMPARE(face.figures().value(u"waiting"_s).toInt(), 0);
        QCOMPARE(face.figures().value(u"different"_s).toInt(), 1);
        QCOMPARE(m_room->registry->find(u"mind"_s)->fates.value(u"slur"_s), hiddenFate);
        QVERIFY(!m_room->waited(face.hide(QString(50, u'a')).take()));
    }

    void whatIsNoVoteIsRefused()
    {
        open(Policy::Phones::AnyDevice);
        QVERIFY(votes(u"plum"_s, u"table 7"_s).error().text.contains(u"1 Apple, 2 Pear"_s));
        QVERIFY(votes(u"1"_s, u"  "_s).error().text.contains(u"say whose"_s));
        open(Policy::Phones::None, u"cards"_s);
        faces::PollFace cards(m_room->reactor, *m_room->registry, u"cards"_s);
        QVERIFY(m_room->waited(cards.vote(u"1"_s, u"ann"_s).take()).error().text.contains(u"cards alone"_s));
        faces::PollFace gone(m_room->reactor, *m_room->registry, u"gone"_s);
        QVERIFY(!m_room->waited(gone.vote(u"1"_s, u"ann"_s).take()));
        QVERIFY(m_room->heard.votes.isEmpty());
    }

private:
    void open(Policy::Phones phones, const QString& id = u"fruit"_s)
    {
        auto poll = fruitPoll(id);
        poll.policy.phones = phones;
        QVERIFY(m_room->makeOpen(poll));
    }
    Result<QVariant> votes(const QString& words, const QString& voter)
    {
        faces::PollFace face(m_room->reactor, *m_room->registry, u"fruit"_s);
        return m_room->waited(face.vote(words, voter).take());
    }

    std::optional<BookRoom> m_room;
};

QTEST_GUILESS_MAIN(PollFaceTest)
#include "tst_pollface.moc"
