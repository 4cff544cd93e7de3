#include "ui/polls/models/pollrows.h"

#include <QSettings>
#include <QTemporaryDir>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/polls/models/newpolls.h"
#include "ui/tags/tags.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Over a station's own polls and a memory of its own.
class PollRowsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PollBench> m_at;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<Tags> m_tags;
    std::unique_ptr<PollRows> m_rows;

    /// Headings in brackets, polls by their keys.
    QStringList wanted(const QStringList& shown = {})
    {
        PollRows::ShownAt shownAt;
        if (!shown.isEmpty())
            shownAt = [&shown](const QString& key) { return int(shown.indexOf(key)); };
        QStringList all;
        for (const PollRow& row : m_rows->wanted(shownAt))
            all.append(row.group ? u'[' + row.title + u']' : row.key);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"memory.ini"_s), QSettings::IniFormat);
        m_memory->clear();
        m_tags = std::make_unique<Tags>(*m_memory);
        m_rows = std::make_unique<PollRows>(m_at->controller->feed(), m_at->controller->followed(), *m_tags, *m_memory);
    }
    void cleanup()
    {
        m_rows.reset();
        m_tags.reset();
        m_memory.reset();
        m_at.reset();
    }

    void pollsStandUnderTheirEvents()
    {
        QVERIFY(wanted().isEmpty());
        QVERIFY(m_at->make(u"one"_s, u"Day"_s, false) && m_at->make(u"two"_s, u"Day"_s, false));
        QVERIFY(m_at->make(u"lone"_s, {}, false));
        QTRY_COMPARE(wanted(), (QStringList{u"[Polls]"_s, u"lone"_s, u"[Day]"_s, u"one"_s, u"two"_s}));
        QCOMPARE(m_rows->total(), 3);
        QVERIFY(waitFor(m_at->registry().openPoll(u"two"_s)).ok());
        // What is live comes first, in the order of its event.
        QTRY_COMPARE(wanted(), (QStringList{u"[Day]"_s, u"one"_s, u"two"_s, u"[Polls]"_s, u"lone"_s}));
    }

    void whatIsTypedLeavesOthersOut()
    {
        QVERIFY(m_at->make(u"one"_s, u"Day"_s, false) && m_at->make(u"two"_s, {}, false));
        m_tags->set(TaggedPage::polls, u"two"_s, {u"door"_s});
        m_rows->setTyped(u"ONE"_s);
        QTRY_COMPARE(wanted(), (QStringList{u"[Day]"_s, u"one"_s}));
        QCOMPARE(m_rows->total(), 2);
        m_rows->setTyped(u"tag:door"_s);
        QTRY_COMPARE(wanted(), (QStringList{u"[Polls]"_s, u"two"_s}));
    }

    void newOnesStandAboveAllOthers()
    {
        QVERIFY(m_at->make(u"one"_s, {}, false));
        NewPolls(*m_memory).keep({.question = u"Which soup?"_s});
        QTRY_COMPARE(wanted().size(), 2); // it was not said that there is one
        m_rows->readNew();
        QTRY_COMPARE(wanted(), (QStringList{u"[Not saved]"_s, u"new/1"_s, u"[Polls]"_s, u"one"_s}));
        const QList<PollRow> rows = m_rows->wanted();
        QVERIFY(!m_rows->isStoredHere(rows[0]) && !m_rows->isStoredHere(rows[1]) && m_rows->isStoredHere(rows[3]));
    }

    void thoseThatAreShownKeepTheirPlaces()
    {
        QVERIFY(m_at->make(u"one"_s, {}, false) && m_at->make(u"two"_s, {}, false));
        const QStringList before = wanted();
        QCOMPARE(before, (QStringList{u"[Polls]"_s, u"two"_s, u"one"_s})); // the newest first
        QVERIFY(waitFor(m_at->registry().openPoll(u"one"_s)).ok());
        QTRY_COMPARE(wanted(), (QStringList{u"[Polls]"_s, u"one"_s, u"two"_s}));
        QCOMPARE(wanted(before), before);
        QVERIFY(m_at->make(u"three"_s, {}, false));
        QCOMPARE(wanted(before).size(), 4);
        QVERIFY(wanted(before).indexOf(u"two"_s) < wanted(before).indexOf(u"one"_s));
    }

    void whoSharesAPollIsSaidOfIt()
    {
        QVERIFY(m_at->make(u"one"_s, {}, false));
        QVERIFY(m_rows->wanted().last().sharing.isEmpty());
        m_rows->setSharing([](const QString& poll) { return poll + u" is shared"_s; });
        QCOMPARE(m_rows->wanted().last().sharing, u"one is shared"_s);
    }
};

QTEST_MAIN(PollRowsTest)
#include "tst_pollrows.moc"
