#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/services/activity/peoplelist.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PeopleListTest : public QObject {
    Q_OBJECT

    PeopleList m_list;

private Q_SLOTS:
    void aLineEach()
    {
        m_list.setPeople({});
        QCOMPARE(m_list.sizeHint().height(), 0);
        m_list.setPeople({{u"ann"_s, u"XMPP"_s, u"14:02"_s}});
        const int line = m_list.sizeHint().height();
        QVERIFY(line > 0);
        m_list.setPeople({{u"ann"_s, u"XMPP"_s, u"14:02"_s}, {u"bob"_s, u"IRC"_s, u"14:03"_s}});
        QCOMPARE(m_list.sizeHint().height(), 2 * line);
        QCOMPARE(m_list.accessibleName(), u"ann, XMPP, 14:02; bob, IRC, 14:03"_s);
    }

    /// Told the same every second, it is painted once.
    void whatIsTheSameIsNotPaintedAgain()
    {
        struct Painted : PeopleList {
            int times = 0;
            void paintEvent(QPaintEvent* event) override
            {
                ++times;
                PeopleList::paintEvent(event);
            }
        } list;
        list.resize(300, 60);
        list.show();
        list.setPeople({{u"a\u202Enn"_s, u"XMPP"_s, u"14:02"_s}});
        QTRY_VERIFY(list.times > 0);
        QCoreApplication::processEvents();
        const int before = list.times;
        list.setPeople({{u"a\u202Enn"_s, u"XMPP"_s, u"14:02"_s}});
        QCoreApplication::processEvents();
        QCOMPARE(list.times, before);
        list.setPeople({{u"a\u202Enn"_s, u"XMPP"_s, u"14:03"_s}});
        QTRY_VERIFY(list.times > before);
    }

    /// Names of one house differ at their ends, which stay to be seen.
    void aLongNameIsCutInTheMiddle()
    {
        const QString house = u"the-long-corridor-behind-the-yard-"_s.repeated(3);
        m_list.resize(200, m_list.sizeHint().height());
        m_list.setPeople({{house + u'1', u"XMPP"_s, u"14:02"_s}});
        const QImage one = m_list.grab().toImage();
        m_list.setPeople({{house + u'4', u"XMPP"_s, u"14:02"_s}});
        QVERIFY(m_list.grab().toImage() != one);
    }

    /// What somebody at the other end is called, at any width.
    void strangersAreOneLineEach()
    {
        for (const StrangersWords& words : strangersWords()) {
            m_list.setPeople({{words.text, u"XMPP"_s, u"14:02"_s}});
            const QString name = m_list.accessibleName();
            QVERIFY2(!drivesScreens(name) && !name.contains(u'\n') && name.size() < 400, words.name);
            for (const int width : {20, 300}) {
                m_list.resize(width, m_list.sizeHint().height());
                QVERIFY(!m_list.grab().isNull());
            }
        }
    }
};

QTEST_MAIN(PeopleListTest)
#include "tst_peoplelist.moc"
