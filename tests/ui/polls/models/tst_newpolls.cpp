#include "ui/polls/editor/newpolls.h"

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
    static QStringList questions(const QList<Poll>& polls)
    {
        QStringList all;
        for (const Poll& poll : polls)
            all.append(poll.question);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(m_folder.filePath(u"memory.ini"_s), QSettings::IniFormat);
        m_memory->clear();
        m_polls = std::make_unique<NewPolls>(*m_memory);
    }

    void oneIsWrittenAndThoseThatAreLeftComeBehindIt()
    {
        QVERIFY(!m_polls->written());
        m_polls->add(asking(u"First?"_s));
        QCOMPARE(m_polls->written()->question, u"First?"_s);
        m_polls->add(asking(u"Second?"_s)); // somebody writes the first
        QCOMPARE(questions(m_polls->all()), (QStringList{u"First?"_s, u"Second?"_s}));
        m_polls->leaveWritten();
        QVERIFY(!m_polls->written());
        QCOMPARE(questions(m_polls->left()), (QStringList{u"First?"_s, u"Second?"_s}));
        m_polls->takeUp(asking(u"Second?"_s));
        QCOMPARE(questions(m_polls->left()), QStringList{u"First?"_s});
        m_polls->takeUp(asking(u"First?"_s));
        QVERIFY(!m_memory->contains(NewPolls::leftPlace()));
    }

    void oneInWhichNothingIsWrittenIsNone()
    {
        Poll empty;
        empty.question = u"  "_s;
        empty.answers = {{{}, u" "_s, {}}, {}};
        QVERIFY(!hasWords(empty));
        m_polls->leave(empty);
        QVERIFY(m_polls->all().isEmpty());
        m_polls->add(empty); // is written, but nothing to offer
        QVERIFY(m_polls->written());
        QVERIFY(m_polls->all().isEmpty());
        empty.answers.append({{}, u"Yes"_s, {}});
        QVERIFY(hasWords(empty));
    }

    void aFewAreKeptEachOnce()
    {
        for (int i = 0; i < 7; ++i)
            m_polls->leave(asking(u"%1?"_s.arg(i)));
        m_polls->leave(asking(u"3?"_s));
        QCOMPARE(questions(m_polls->left()), (QStringList{u"3?"_s, u"6?"_s, u"5?"_s, u"4?"_s, u"2?"_s}));
    }

    void whatCannotBeReadIsNone()
    {
        m_memory->setValue(NewPolls::writtenPlace(), QByteArray("{\"question\": 7"));
        m_memory->setValue(NewPolls::leftPlace(),
            QStringList{u"nonsense"_s, QString::fromUtf8(polls::pollToJson(asking(u"Sound?"_s)))});
        QVERIFY(!m_polls->written());
        QCOMPARE(questions(m_polls->all()), QStringList{u"Sound?"_s});
    }
};

QTEST_GUILESS_MAIN(NewPollsTest)
#include "tst_newpolls.moc"
