#include "app/polls/seal/chainwalk.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class ChainWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void goesAlong();
    void seesWhatWasChanged();
    void seesWhatIsMissing();
    void seesWhatComesTwice();
    void seesWhatComesTooLate();
    void seesAnotherPollsChain();
    void remembersNotMoreThanItMay();

private:
    using Step = ChainWalk::Step;
    struct Link {
        qint64 place;
        Sum commitment;
        QByteArray seal;
    };
    QList<Step> walked(const QList<Link>& links, ChainWalk walk)
    {
        QList<Step> steps;
        for (const auto& link : links)
            steps << walk.next(link.place, link.commitment, link.seal);
        return steps;
    }
    ChainWalk walk(const QString& poll = u"fruit"_s) { return ChainWalk(m_sealer, poll, u"s"_s, {2}); }

    Sealer m_sealer;
    QList<Link> m_links;
};

void ChainWalkTest::init()
{
    m_links.clear();
    auto seal = toBytes(m_sealer.genesis(u"fruit"_s, u"s"_s, 2));
    for (qint64 place = 1; place <= 5; ++place) {
        const auto commitment = m_sealer.number(QByteArray::number(place), {});
        seal = toBytes(m_sealer.next(seal, commitment));
        m_links.append({place, commitment, seal});
    }
}

void ChainWalkTest::goesAlong()
{
    auto along = walk();
    QCOMPARE(along.head(), (ChainHead{2, 0, {}}));
    for (const auto& link : std::as_const(m_links))
        QCOMPARE(along.next(link.place, link.commitment, link.seal), Step::Fits);
    QCOMPARE(along.head(), (ChainHead{2, 5, m_links.last().seal}));
}

void ChainWalkTest::seesWhatWasChanged()
{
    auto changed = m_links;
    changed[2].commitment[0] ^= 1;
    QCOMPARE(walked(changed, walk()), (QList<Step>{Step::Fits, Step::Fits, Step::Changed, Step::Fits, Step::Fits}));
    changed = m_links; // a seal that was changed fits neither what is before nor what is behind
    changed[2].seal[0] = char(changed[2].seal[0] ^ 1);
    QCOMPARE(walked(changed, walk()), (QList<Step>{Step::Fits, Step::Fits, Step::Changed, Step::Changed, Step::Fits}));
}

void ChainWalkTest::seesWhatIsMissing()
{
    auto less = m_links;
    less.remove(1, 2);
    QCOMPARE(walked(less, walk()), (QList<Step>{Step::Fits, Step::Missing, Step::Fits}));
    // Each of the two may still come, and once.
    less << m_links.at(2) << m_links.at(1) << m_links.at(2);
    QCOMPARE(walked(less, walk()).sliced(3), (QList<Step>{Step::Early, Step::Early, Step::Repeated}));
}

void ChainWalkTest::seesWhatComesTwice()
{
    auto more = m_links;
    more.insert(3, m_links.at(1));
    QCOMPARE(walked(more, walk()),
        (QList<Step>{Step::Fits, Step::Fits, Step::Fits, Step::Repeated, Step::Fits, Step::Fits}));
    QCOMPARE(walk().next(0, m_links[0].commitment, m_links[0].seal), Step::Repeated); // there is no entry 0
}

void ChainWalkTest::seesWhatComesTooLate()
{
    auto turned = m_links;
    turned.swapItemsAt(1, 2);
    QCOMPARE(walked(turned, walk()), (QList<Step>{Step::Fits, Step::Missing, Step::Early, Step::Fits, Step::Fits}));
    turned << m_links.at(1); // and once more
    QCOMPARE(walked(turned, walk()).last(), Step::Repeated);
    auto along = walk();
    for (const auto place : {0, 4, 2})
        (void)along.next(m_links[place].place, m_links[place].commitment, m_links[place].seal);
    for (const auto place : {3, 1}) { // the second and the fourth are missing
        QCOMPARE(along.next(place + 1, m_links[place].commitment, m_links[place].seal), Step::Early);
        QCOMPARE(along.next(place + 1, m_links[place].commitment, m_links[place].seal), Step::Repeated);
    }
}

void ChainWalkTest::seesAnotherPollsChain()
{
    QCOMPARE(walked(m_links, walk(u"colour"_s)).first(), Step::Changed);
    QCOMPARE(walked(m_links, ChainWalk(m_sealer, u"fruit"_s, u"s"_s, {0})).first(), Step::Changed);
}

void ChainWalkTest::remembersNotMoreThanItMay()
{
    auto along = walk();
    for (qint64 i = 1; i <= 3000; ++i)
        QCOMPARE(along.next(2 * i, m_links[0].commitment, m_links[0].seal), Step::Missing);
    QCOMPARE(along.next(1, m_links[0].commitment, {}), Step::Early);
    QCOMPARE(along.next(5999, m_links[0].commitment, {}), Step::Repeated);
}

QTEST_GUILESS_MAIN(ChainWalkTest)
#include "tst_chainwalk.moc"
