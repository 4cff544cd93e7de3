#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/chat/composer/pastequestion.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PasteQuestionTest : public QObject {
    Q_OBJECT

    QWidget m_place;
    std::unique_ptr<PasteQuestion> m_question;

    bool press(const QString& words)
    {
        for (auto* button : m_question->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().remove(u'&') == words) {
                button->click();
                return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_place.show();
        m_question = std::make_unique<PasteQuestion>(&m_place);
    }
    void cleanup() { m_question.reset(); }

    void waitsForAnAnswer()
    {
        QVERIFY(!m_question->isVisible());
        QSignalSpy inserted(m_question.get(), &PasteQuestion::insertWanted);
        m_question->ask(u"one\ntwo\n"_s, false);
        QVERIFY(m_question->isVisible());
        QVERIFY(inserted.isEmpty());                                                   // nothing is pasted by asking
        QVERIFY2(m_question->text().contains(u"2"_s), qPrintable(m_question->text())); // a last line's end begins none
    }

    void asItIsOrInOneLine()
    {
        const QString text = u"  if x:\n\ty\n"_s;
        QSignalSpy inserted(m_question.get(), &PasteQuestion::insertWanted);
        m_question->ask(text, true);
        QVERIFY(press(u"All lines"_s));
        QCOMPARE(inserted.takeFirst().first().toString(), text);
        QVERIFY(!m_question->isVisible());
        m_question->ask(text, true);
        QVERIFY(press(u"In one line"_s));
        QCOMPARE(inserted.takeFirst().first().toString(), u"if x: y"_s);
    }

    void refusedItInsertsNothing()
    {
        QSignalSpy inserted(m_question.get(), &PasteQuestion::insertWanted);
        QSignalSpy refused(m_question.get(), &PasteQuestion::refused);
        m_question->ask(u"a\nb"_s, true);
        QVERIFY(press(u"Do not paste"_s));
        QCOMPARE(refused.size(), 1);
        QVERIFY(inserted.isEmpty());
        QVERIFY(!m_question->isVisible());
    }

    /// Pasted again before the answer: only the newer text is meant.
    void theNewerQuestionStands()
    {
        QSignalSpy inserted(m_question.get(), &PasteQuestion::insertWanted);
        m_question->ask(u"old\nold"_s, true);
        m_question->ask(u"new\nnew"_s, false);
        QVERIFY(m_question->text().contains(u"message of its own"_s));
        QCoreApplication::processEvents(); // buttons that came while it is shown
        QVERIFY(press(u"All lines"_s));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted.first().first().toString(), u"new\nnew"_s);
    }
};

QTEST_MAIN(PasteQuestionTest)
#include "tst_pastequestion.moc"
