#include <algorithm>

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/widgets/display/thinglist.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ThingListTest : public QObject {
    Q_OBJECT

    ThingList m_list{u"Tokens"_s, u"There are none."_s, u"Take away"_s};

    QStringList words() const
    {
        QStringList shown;
        for (const QLabel* label : m_list.findChildren<QLabel*>()) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown;
    }
    QList<QToolButton*> buttons() const
    {
        QList<QToolButton*> shown;
        for (auto* button : m_list.findChildren<QToolButton*>()) {
            if (button->isVisible())
                shown << button;
        }
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        m_list.show();
        m_list.setThings({});
    }

    void withoutAnyItSaysSo()
    {
        QTRY_COMPARE(words(), (QStringList{u"Tokens"_s, u"There are none."_s}));
        m_list.setThings({{.title = u"laptop"_s, .caption = u"until June"_s, .remove = [] {}}});
        QTRY_COMPARE(words(), (QStringList{u"Tokens"_s, u"laptop"_s, u"until June"_s}));
    }

    /// Below its heading where there is no room beside it.
    void itsButtonIsWhole()
    {
        ThingList list(u"Zertifikate zum Anmelden"_s, u"Keine."_s, u"Wegnehmen"_s);
        list.addButton(u"Zertifikat hinzufügen…"_s, u"plus"_s, [] {});
        list.resize(240, 200);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto* button = list.findChild<QPushButton*>();
        QVERIFY(button->width() >= button->sizeHint().width());
        QVERIFY(list.rect().contains(button->geometry()));
        const auto* heading = list.findChild<QLabel*>();
        QVERIFY(heading->width() >= heading->sizeHint().width());
        QVERIFY(!heading->geometry().intersects(button->geometry()));
        QVERIFY(list.width() <= 240);
    }

    /// Each button takes away its own line's thing, and says which for who cannot see the line.
    void eachTakesAwayItsOwn()
    {
        QStringList removed;
        QList<ThingList::Thing> things;
        for (const QString& title : {u"laptop"_s, u"phone"_s})
            things << ThingList::Thing{.title = title, .remove = [&removed, title] { removed << title; }};
        m_list.setThings(things);
        QTRY_COMPARE(buttons().size(), 2);
        QVERIFY(buttons()[1]->accessibleName().contains(u"phone"_s));
        buttons()[1]->click();
        QCOMPARE(removed, QStringList{u"phone"_s});
    }

    /// What is pressed may fill the list anew: the button that is being pressed goes with it.
    void removingMayFillItAnew()
    {
        m_list.setThings({{.title = u"laptop"_s, .remove = [this] { m_list.setThings({}); }}});
        QTRY_COMPARE(buttons().size(), 1);
        buttons().first()->click();
        QTRY_VERIFY(buttons().isEmpty());
        QTRY_VERIFY(words().contains(u"There are none."_s));
    }

    /// At the line that took its place, at the one before where it was the last, and at the sentence where none is
    /// left; not where another line has gone.
    void theKeyboardGoesOnInTheList()
    {
        const auto show = [this](const QStringList& titles) {
            QList<ThingList::Thing> things;
            for (const QString& title : titles)
                things << ThingList::Thing{.title = title, .remove = [] {}};
            m_list.setThings(things);
        };
        const auto held = [this] {
            const auto* at = m_list.focusWidget();
            return at ? at->accessibleName() : QString();
        };
        show({u"laptop"_s, u"phone"_s, u"tablet"_s});
        QTRY_COMPARE(buttons().size(), 3);
        buttons()[1]->setFocus();
        show({u"laptop"_s, u"tablet"_s});
        QCOMPARE(held(), u"Take away: tablet"_s);
        show({u"camera"_s, u"laptop"_s, u"tablet"_s}); // and one has come
        QCOMPARE(held(), u"Take away: tablet"_s);
        show({u"camera"_s, u"laptop"_s});
        QCOMPARE(held(), u"Take away: laptop"_s);
        show({});
        const auto* label = qobject_cast<QLabel*>(m_list.focusWidget());
        QVERIFY(label);
        QCOMPARE(label->text(), u"There are none."_s);
    }

    /// Two that begin alike are told apart, for both ends are seen.
    void fingerprintsAreCutInTheMiddle()
    {
        m_list.resize(240, 120);
        const auto painted = [this](const QString& end, bool isFingerprint) {
            const QString caption = u"SHA256:"_s + QString(80, u'a') + end;
            m_list.setThings(
                {{.title = u"laptop"_s, .caption = caption, .remove = [] {}, .isFingerprint = isFingerprint}});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // those of before
            const auto labels = m_list.findChildren<QLabel*>();
            const auto isIt = [&](const QLabel* label) { return label->text() == caption; };
            const auto label = std::find_if(labels.cbegin(), labels.cend(), isIt);
            if (label == labels.cend())
                return QImage();
            (*label)->resize(200, 20);
            return (*label)->grab().toImage();
        };
        QVERIFY(!painted(u"xyz"_s, true).isNull());
        QVERIFY(painted(u"xyz"_s, true) != painted(u"www"_s, true));
        QVERIFY(painted(u"xyz"_s, false) == painted(u"www"_s, false));
    }

    /// A key's comment is what stands in somebody's file.
    void strangersTitlesDriveNothing()
    {
        for (const StrangersWords& each : strangersWords()) {
            m_list.setThings({{.title = each.text, .caption = each.text, .toolTip = each.text, .remove = [] {}}});
            QTRY_COMPARE(buttons().size(), 1);
            const QString name = buttons().first()->accessibleName();
            QVERIFY2(!drivesScreens(name) && !name.contains(u'\n') && name.size() < 2200, each.name);
            for (const QString& shown : words())
                QVERIFY2(!drivesScreens(shown), each.name);
        }
    }
};

QTEST_MAIN(ThingListTest)
#include "tst_thinglist.moc"
