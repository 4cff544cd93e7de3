#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/chat/messages/message.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/chat/composer/subjectline.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SubjectLineTest : public QObject {
    Q_OBJECT

    QWidget m_place;
    SubjectLine m_line{&m_place};

    static chat::Message message(const QString& sender, const QString& text)
    {
        chat::Message made;
        made.id = u"m1"_s;
        made.sender = sender;
        made.text = text;
        return made;
    }
    QString words() const { return m_line.findChild<QLabel*>()->text(); }

private Q_SLOTS:
    void init()
    {
        m_place.show();
        m_line.end();
    }

    /// One message at a time: an answer, or a change, never both.
    void isAboutOneMessage()
    {
        QVERIFY(!m_line.isVisible() && !m_line.isAny());
        m_line.answer(message(u"ann"_s, u"hello"_s));
        QCOMPARE(m_line.replyTo(), u"m1"_s);
        QVERIFY(m_line.isVisible() && m_line.edits().isEmpty());
        QVERIFY(words().contains(u"ann"_s) && words().contains(u"hello"_s));
        m_line.edit(message(u"me"_s, u"helo"_s));
        QCOMPARE(m_line.edits(), u"m1"_s);
        QVERIFY(m_line.replyTo().isEmpty());
        m_line.end();
        QVERIFY(!m_line.isVisible() && !m_line.isAny());
    }

    /// A network without ids has nothing that could be answered.
    void withoutAnIdThereIsNothing()
    {
        chat::Message nameless = message(u"ann"_s, u"hello"_s);
        nameless.id.clear();
        m_line.answer(nameless);
        QVERIFY(!m_line.isAny() && !m_line.isVisible());
    }

    void strangersWordsAreOneLine()
    {
        for (const StrangersWords& each : strangersWords()) {
            m_line.answer(message(each.text, each.text));
            QVERIFY2(!drivesScreens(words()) && !words().contains(u'\n') && words().size() < 400, each.name);
        }
    }

    void itsButtonOnlyAsks()
    {
        m_line.answer(message(u"ann"_s, u"hello"_s));
        QSignalSpy wanted(&m_line, &SubjectLine::endWanted);
        m_line.findChild<QToolButton*>()->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_line.isAny()); // whoever owns it ends it, with what else that means
    }
};

QTEST_MAIN(SubjectLineTest)
#include "tst_subjectline.moc"
