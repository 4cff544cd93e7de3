#include "ui/polls/models/newpolls.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/polls/definition/polljson.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using polls::Poll;

class NewPollsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<NewPolls> m_polls;

    static Poll asking(const QString& question)
    {
        Poll poll;
        poll.question = question;
        poll.answers = {{{}, u"Yes"_s, {}}, {{}, u"No"_s, {}}};
        return poll;
    }
    static QString kept(const QString& question) { return QString::fromUtf8(polls::pollToJson(asking(question))); }
    /// "1 First?", "2 Second?"
    static QStringList named(const QList<NewPoll>& polls)
    {
        QStringList all;
        for (const NewPoll& one : polls)
            all.append(one.key.section(u'/', 1) + u' ' + one.poll.question);
        return all;
    }
    QStringList all() const { return named(m_polls->all()); }
    QStringList left() const { return named(m_polls->left()); }
    QString writtenNow() const { return m_polls->written() ? m_polls->written()->poll.question : QString(); }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"memory.ini"_s), QSettings::IniFormat);
        m_memory->clear();
        m_polls = std::make_unique<NewPolls>(*m_memory);
    }

    void oneIsWrittenAndOthersAreLeft()
    {
        QVERIFY(!m_polls->written());
        m_polls->keep(asking(u"First?"_s));
        m_polls->keep(asking(u"The first?"_s)); // somebody types on
        QCOMPARE(all(), QStringList{u"1 The first?"_s});
        QVERIFY(m_polls->written()->poll.id.isEmpty());
        QVERIFY(!m_polls->leaveWritten());
        QVERIFY(!m_polls->written());
        m_polls->keep(asking(u"Second?"_s));
        QCOMPARE(all(), (QStringList{u"2 Second?"_s, u"1 The first?"_s}));
        QCOMPARE(left(), QStringList{u"1 The first?"_s});
        m_polls->forgetWritten();
        QCOMPARE(all(), QStringList{u"1 The first?"_s});
    }

    void eachKeepsItsPlaceWhileAnotherIsWritten()
    {
        for (const QString& question : {u"First?"_s, u"Second?"_s, u"Third?"_s}) {
            m_polls->keep(asking(question));
            m_polls->leaveWritten();
        }
        const QStringList rows{u"3 Third?"_s, u"2 Second?"_s, u"1 First?"_s};
        for (const QString& key : {u"new/1"_s, u"new/3"_s, u"new/2"_s, u"new/1"_s}) {
            QVERIFY(m_polls->takeUp(key));
            QCOMPARE(m_polls->written()->key, key);
            QCOMPARE(all(), rows);
        }
        QVERIFY(!m_polls->takeUp(u"new/4"_s));
        QCOMPARE(writtenNow(), u"First?"_s);
    }

    void whatWasDeletedCanBeHadBack()
    {
        m_polls->keep(asking(u"First?"_s));
        m_polls->leaveWritten();
        m_polls->keep(asking(u"Second?"_s));
        const auto first = m_polls->remove(u"new/1"_s);
        const auto second = m_polls->remove(u"new/2"_s);
        QVERIFY(first && second && !m_polls->remove(u"new/2"_s));
        QCOMPARE(all(), QStringList());
        QCOMPARE(m_memory->allKeys(), QStringList());
        m_polls->keep(asking(u"Third?"_s)); // by the name that one of them had
        QCOMPARE(m_polls->putBack(*second), u"new/2"_s);
        QCOMPARE(m_polls->putBack(*first), u"new/3"_s);
        QCOMPARE(all(), (QStringList{u"3 First?"_s, u"2 Second?"_s, u"1 Third?"_s}));
    }

    void whatComesFromElsewhereIsLeftWhereOneIsWritten()
    {
        QCOMPARE(m_polls->add(asking(u"First?"_s)), u"new/1"_s);
        QCOMPARE(m_polls->add(asking(u"Second?"_s)), u"new/2"_s);
        QCOMPARE(writtenNow(), u"First?"_s);
        QCOMPARE(left(), QStringList{u"2 Second?"_s});
    }

    void oneInWhichNothingIsWrittenIsNone()
    {
        Poll empty;
        empty.question = u"  "_s;
        empty.answers = {{{}, u" "_s, {}}, {}};
        QVERIFY(!hasWords(empty));
        m_polls->keep(empty);
        QVERIFY(m_polls->written());
        QCOMPARE(all(), QStringList());
        m_polls->leaveWritten();
        QCOMPARE(m_memory->allKeys(), QStringList());
        empty.answers.append({{}, u"Yes"_s, {}});
        QVERIFY(hasWords(empty));
    }

    void theOneThatGoesIsNamed()
    {
        for (qsizetype i = 0; i <= NewPolls::mostLeft; ++i) {
            m_polls->keep(asking(u"%1?"_s.arg(i)));
            const auto gone = m_polls->leaveWritten();
            QCOMPARE(gone ? gone->poll.question : QString(), i == NewPolls::mostLeft ? u"0?"_s : QString());
        }
        QCOMPARE(m_polls->left().size(), NewPolls::mostLeft);
    }

    void whatCannotBeReadIsNone()
    {
        m_memory->setValue(NewPolls::writtenPlace(), QByteArray("{\"question\": 7"));
        m_memory->setValue(NewPolls::leftPlace(), QStringList{u"nonsense"_s, kept(u"Sound?"_s)});
        QVERIFY(!m_polls->written());
        QCOMPARE(all(), QStringList{u"1 Sound?"_s});
    }

    void whatWasKeptBeforeThereWereKeysHasOne()
    {
        m_memory->setValue(NewPolls::leftPlace(), QStringList{kept(u"First?"_s), kept(u"Second?"_s)});
        m_memory->setValue(NewPolls::writtenPlace(), kept(u"Third?"_s).toUtf8());
        const QStringList rows{u"3 Third?"_s, u"2 Second?"_s, u"1 First?"_s};
        QCOMPARE(all(), rows);
        QVERIFY(m_polls->takeUp(u"new/1"_s));
        QCOMPARE(writtenNow(), u"First?"_s);
        QCOMPARE(all(), rows);
    }

    void keysAreNoIds()
    {
        for (const auto& other : {u"new"_s, u"new/unfinished"_s, u"new/0"_s, u"fruit"_s, u""_s})
            QVERIFY2(!NewPolls::isKey(other), qPrintable(other));
        QVERIFY(NewPolls::isKey(u"new/7"_s));
    }
};

QTEST_GUILESS_MAIN(NewPollsTest)
#include "tst_newpolls.moc"
