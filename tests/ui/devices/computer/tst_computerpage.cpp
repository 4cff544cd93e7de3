#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QTest>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "tests/app/machine/playedcomputer.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/pagebench.h"
#include "ui/devices/computer/batteryplate.h"
#include "ui/devices/computer/computerdetail.h"
#include "ui/devices/devicesmodel.h"
#include "ui/devices/devicespage.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Takes what is opened for people, and opens nothing.
class OpenedFolders : public QObject {
    Q_OBJECT
public:
    OpenedFolders() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~OpenedFolders() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList folders;
public Q_SLOTS:
    void take(const QUrl& url) { folders.append(url.toLocalFile()); }
};

/// The Devices page over a laptop whose system services the test plays.
class ComputerPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlayedComputer> m_computer;
    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"devices"_s); }
    Table* table() { return page()->findChild<Table*>(); }
    ComputerDetail* detail() { return page()->findChild<ComputerDetail*>(); }
    polls::PollRegistry& registry() { return m_bench->station().polls(); }
    QString stick() const { return u"computer/drive/"_s + PlayedUDisks::blockPath(u"sdb1"_s); }
    QString stickFolder() const { return m_bench->folder() + u"/KEYS"_s; }

    /// "# Power", "Battery | plugged in, 96 %"
    QStringList rows()
    {
        QStringList lines;
        const auto* shown = table()->model();
        for (int row = 0; row < shown->rowCount(); ++row) {
            const QModelIndex index = shown->index(row, 0);
            if (index.data(Role::Subject).toString().startsWith(u"/dev/"_s) || index.data() == u"Ports"_s)
                continue; // where the tests run may be some
            lines.append(index.data(Role::Group).toBool() ? u"# "_s + index.data().toString()
                                                          : index.data().toString() + u" | "_s
                        + index.siblingAtColumn(DevicesModel::State).data().toString());
        }
        return lines;
    }
    Chip* chip(const QString& text)
    {
        for (Chip* chip : page()->findChildren<Chip*>()) {
            if (chip->text() == text)
                return chip;
        }
        return nullptr;
    }
    QString shown()
    {
        QStringList words;
        for (const QLabel* label : detail()->findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    QString trouble() { return m_bench->trouble().join(u'\n'); }
    bool hasStatus(const QString& text)
    {
        const auto buttons = m_bench->window().findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(),
            [&](const QAbstractButton* button) { return button->isVisible() && button->text() == text; });
    }
    bool openPoll(const QString& id = u"lunch"_s, const QString& event = u"Open day"_s)
    {
        polls::Poll poll;
        poll.id = id;
        poll.event = event;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        return waitFor(registry().save(poll)).ok() && waitFor(registry().openPoll(id)).ok();
    }
    QStringList foldersOnStick() const
    {
        return QDir(stickFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }
    void plugInStick()
    {
        QVERIFY(QDir().mkpath(stickFolder()));
        m_computer->plugInStick(u"sdb1"_s, u"KEYS"_s, stickFolder());
        QTRY_VERIFY(page()->goTo(stick()));
        QTRY_COMPARE(detail()->shown(), stick());
    }

private Q_SLOTS:
    void init()
    {
        m_computer = std::make_unique<PlayedComputer>();
        m_computer->start();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{devicesPage()}, m_computer->address());
        QVERIFY(m_bench->start());
        QTRY_COMPARE(rows().size(), 9);
    }
    void cleanup()
    {
        m_bench.reset();
        m_computer.reset();
    }

    void partsStandInGroupsAndAChipShowsThemAlone()
    {
        const QStringList parts{u"# Power"_s, u"Battery | plugged in, 96 %"_s, u"Sleep and shut-down | awake"_s,
            u"# Network"_s, u"Wi-Fi | connected"_s, u"# Disks"_s, u"Memory sticks | none plugged in"_s,
            u"# Bluetooth"_s, u"Till 2 | connected"_s};
        QTRY_COMPARE(rows(), parts);
        QVERIFY(waitFor(m_bench->station().devices().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        QTRY_COMPARE(rows().mid(0, 1), QStringList{u"# Readers"_s});
        QVERIFY(chip(u"This computer"_s) && chip(u"This computer"_s)->isVisible());
        chip(u"This computer"_s)->click();
        QTRY_COMPARE(rows(), parts);
        chip(u"Readers"_s)->click(); // the one or the other
        QTRY_COMPARE(rows().size(), 2);
        QVERIFY(!chip(u"This computer"_s)->isChecked());
        QVERIFY(page()->goTo(u"computer/network"_s)); // what a filter hides comes all the same
        QTRY_COMPARE(detail()->shown(), u"computer/network"_s);
        QVERIFY(shown().contains(u"Town hall"_s));
    }

    void onlyTroubleShowsTheBatteryThatIsUsed()
    {
        QVERIFY(openPoll());
        chip(u"Only trouble"_s)->click();
        QTRY_COMPARE(rows().size(), 0);
        m_computer->runOnBattery(38, 44);
        QTRY_COMPARE(rows(), (QStringList{u"# Power"_s, u"Battery | on battery, 38 %, 44 min left"_s}));
        m_computer->reach(2);
        QTRY_VERIFY(rows().contains(u"Wi-Fi | asks for a login"_s));
    }

    /// The chip has counted a battery that is used, and the header none while no poll was open.
    void chipAndHeaderCountTheSame()
    {
        const auto said = [this] { return page()->head().state + u'|' + chip(u"Only trouble"_s)->accessibleName(); };
        m_computer->runOnBattery(38, 44);
        QTRY_VERIFY(rows().contains(u"Battery | on battery, 38 %, 44 min left"_s));
        QTRY_COMPARE(said(), u"|Only trouble, 0"_s);
        QVERIFY(openPoll());
        QTRY_COMPARE(said(), u"1 needs you|Only trouble, 1"_s);
        m_computer->reach(1);
        QTRY_COMPARE(said(), u"2 need you|Only trouble, 2"_s);
        QVERIFY(waitFor(registry().closePoll(u"lunch"_s)).ok());
        QTRY_COMPARE(said(), u"1 needs you|Only trouble, 1"_s);
        m_computer->reach(4);
        QTRY_COMPARE(said(), u"|Only trouble, 0"_s);
    }

    void thePaneShowsHowFullTheBatteryIs()
    {
        QVERIFY(page()->goTo(u"computer/battery"_s));
        auto* plate = detail()->findChild<BatteryPlate*>();
        QTRY_VERIFY(plate->isVisible());
        QVERIFY(shown().contains(u"96 %"_s));
        m_computer->runOnBattery(38, 44);
        QTRY_COMPARE(plate->accessibleName(), u"Battery: on battery, 38 %, 44 min left"_s);
        QVERIFY2(shown().contains(u"waits until votes are stored, 5 s at most"_s), qPrintable(shown()));
        QTRY_VERIFY(shown().contains(u"Mains power went away, "_s));
        m_computer->logind.reset();
        QTRY_VERIFY(shown().contains(u"logind, not there"_s));
        QVERIFY(page()->goTo(u"computer/network"_s));
        QTRY_VERIFY(!plate->isVisible());
    }

    void theStripIsThereWhileAPollIsOpenOnBattery()
    {
        m_computer->runOnBattery(38, 44);
        QTRY_VERIFY(rows().contains(u"Battery | on battery, 38 %, 44 min left"_s));
        QVERIFY(!trouble().contains(u"Plug in"_s) && !hasStatus(u"On battery 38 %"_s));
        QVERIFY(openPoll());
        QTRY_VERIFY(trouble().contains(u"Plug in the computer: 38 %, about 44 min left."_s));
        QTRY_VERIFY(hasStatus(u"On battery 38 %"_s));
        QTRY_COMPARE(page()->head().state, u"1 needs you"_s);
        m_computer->plugIn();
        QTRY_VERIFY(!trouble().contains(u"Plug in"_s));
        QTRY_VERIFY(!hasStatus(u"On battery 38 %"_s));
        m_computer->reach(1);
        QTRY_VERIFY(trouble().contains(u"The network has gone:"_s));
        m_computer->reach(4);
        QTRY_VERIFY(!trouble().contains(u"The network has gone:"_s));
    }

    void whatHappenedCanBeCopied()
    {
        QVERIFY(page()->goTo(u"computer/battery"_s));
        QTRY_VERIFY(shown().contains(u"Nothing since Everyport was started."_s));
        m_computer->plugInStick(u"sdb1"_s, u"KEYS"_s, stickFolder());
        QTRY_VERIFY(shown().contains(u"“KEYS” was plugged in"_s));
        QVERIFY(m_bench->click(u"Copy"_s));
        QVERIFY(QApplication::clipboard()->text().endsWith(u"\t“KEYS” was plugged in\n"_s));
    }

    void resultsGoOntoAStickThatIsThenLetGoOf()
    {
        QVERIFY(openPoll());
        plugInStick();
        QVERIFY(m_bench->click(u"Export results here…"_s));
        QTRY_VERIFY2(trouble().contains(u"The results are on “KEYS”: 2 files."_s), qPrintable(trouble()));
        const QString folder = stickFolder() + u'/' + QDate::currentDate().toString(Qt::ISODate) + u" open-day"_s;
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"lunch.csv"_s, u"open-day.pdf"_s}));
        QFile report(folder + u"/open-day.pdf"_s);
        QVERIFY(report.open(QFile::ReadOnly) && report.readAll().startsWith("%PDF-"));
        QTRY_VERIFY(rows().contains(u"KEYS | open"_s));
        QVERIFY(m_bench->click(u"Safe to remove"_s));
        QTRY_VERIFY2(trouble().contains(u"“KEYS” may be pulled out now."_s), qPrintable(trouble()));
        QVERIFY(!trouble().contains(u"The results are on"_s));
        QTRY_VERIFY(rows().contains(u"KEYS | may be pulled out"_s));
        m_computer->udisks->pullOut(u"sdb1"_s);
        QTRY_VERIFY(!trouble().contains(u"KEYS"_s)); // which is over
        QVERIFY(page()->head().state.isEmpty());
    }

    /// It has gone from the list by then, and somebody still waits for the word.
    void aStickWithoutPowerMayBePulledOut()
    {
        OpenedFolders opened;
        plugInStick();
        QVERIFY(m_bench->click(u"Open"_s));
        QTRY_VERIFY(rows().contains(u"KEYS | open"_s));
        m_computer->udisks->canPowerOff(u"sdb1"_s);
        const auto asPlayed = m_computer->udisks->answer;
        m_computer->udisks->answer = [this, asPlayed](const QDBusMessage& call) {
            if (call.member() == u"PowerOff")
                m_computer->udisks->pullOut(u"sdb1"_s);
            return asPlayed(call);
        };
        QVERIFY(m_bench->click(u"Safe to remove"_s));
        QTRY_VERIFY(!rows().join(u'\n').contains(u"KEYS"_s));
        QTRY_VERIFY2(trouble().contains(u"“KEYS” may be pulled out now."_s), qPrintable(trouble()));
        QTest::qWait(50); // fixed wait: nothing takes the word back
        QVERIFY(trouble().contains(u"“KEYS” may be pulled out now."_s));
        m_computer->udisks->answer = asPlayed;
        plugInStick();
        QVERIFY(m_bench->click(u"Open"_s));
        QTRY_VERIFY2(rows().contains(u"KEYS | open"_s), qPrintable(rows().join(u'\n')));
        QTRY_VERIFY2(!trouble().contains(u"may be pulled out now"_s), qPrintable(trouble()));
    }

    void whileAStickIsWrittenItIsNotLetGoOf()
    {
        QVERIFY(openPoll());
        plugInStick();
        bool isAsked = false, isFree = false;
        m_computer->udisks->answer = [&, mount = m_computer->udisks->answer](const QDBusMessage& call) {
            isAsked = isAsked || call.member() == u"Mount";
            for (const auto& verb : {u"Export results here…"_s, u"Safe to remove"_s})
                isFree = isFree || m_bench->button(verb)->isEnabled();
            return mount(call);
        };
        QVERIFY(m_bench->click(u"Export results here…"_s));
        QTRY_VERIFY2(trouble().contains(u"The results are on “KEYS”: 2 files."_s), qPrintable(trouble()));
        QVERIFY(isAsked && !isFree);
        m_computer->udisks->answer = [](const QDBusMessage& call) { return call.createReply(); };
        QVERIFY(m_bench->button(u"Export results here…"_s)->isEnabled());
        QVERIFY(m_bench->button(u"Safe to remove"_s)->isEnabled());
        OpenedFolders opened; // whoever looks into it is still told to let go of it
        QVERIFY(m_bench->click(u"Open"_s));
        QTRY_COMPARE(opened.folders, QStringList{stickFolder()});
        QVERIFY(trouble().contains(u"The results are on “KEYS”"_s));
    }

    /// Its line is made first, then it is added as any reader at a port.
    void aPairedReaderIsAdded()
    {
        const QString reader = u"computer/bluetooth/"_s + PlayedBluez::reader;
        QVERIFY(page()->goTo(u"computer/battery"_s));
        QVERIFY(!m_bench->button(u"Add as a reader…"_s));
        m_computer->bluez->isInReach = false;
        bool isFree = true;
        m_computer->bluez->asked = [&] {
            if (m_computer->bluez->connections == 1) // others are no press of a button
                isFree = m_bench->button(u"Add as a reader…"_s)->isEnabled();
        };
        QTRY_VERIFY(page()->goTo(reader));
        QVERIFY(m_bench->click(u"Add as a reader…"_s));
        QTRY_VERIFY2(trouble().contains(u"Host is down"_s), qPrintable(trouble()));
        QVERIFY(!isFree); // asked for twice it would be added twice
        QVERIFY(!m_bench->dialog());
        m_computer->bluez->isInReach = true;
        QVERIFY(m_bench->click(u"Add as a reader…"_s));
        QVERIFY(m_bench->waitForDialog());
        QVERIFY2(!trouble().contains(u"Host is down"_s), qPrintable(trouble())); // which is over
        const auto* ports = m_bench->dialog()->findChild<QListView*>();
        QVERIFY(ports);
        QCOMPARE(ports->currentIndex().data().toString(), u"Bluetooth 00:11:22:33:44:55"_s);
        m_bench->dialog()->close();
    }

    /// One in reach is no longer being connected, as its row says; its line may take a while all the same.
    void theStripSaysWhatTheRowSays()
    {
        const auto change = [this](bool isConnected) {
            m_computer->bluez->change(PlayedBluez::reader, u"org.bluez.Device1"_s, {{u"Connected"_s, isConnected}});
        };
        change(false);
        QTRY_VERIFY(rows().contains(u"Till 2 | out of reach"_s));
        QVERIFY(page()->goTo(u"computer/bluetooth/"_s + PlayedBluez::reader));
        bool isToldFar = false, isToldNear = false, isFree = true;
        m_computer->bluez->asked = [&] { // the line is long in coming
            isToldFar = QTest::qWaitFor([this] { return trouble().contains(u"“Till 2” is being connected:"_s); });
            change(true);
            isToldNear = QTest::qWaitFor([this] {
                return rows().contains(u"Till 2 | connected"_s) && !trouble().contains(u"is being connected"_s)
                    && trouble().contains(u"“Till 2” is connected: its serial line is being opened."_s);
            });
            isFree = m_bench->button(u"Add as a reader…"_s)->isEnabled();
        };
        QVERIFY(m_bench->click(u"Add as a reader…"_s));
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(isToldFar);
        QVERIFY(isToldNear);
        QVERIFY(!isFree);
        QVERIFY2(!trouble().contains(u"Till 2"_s), qPrintable(trouble()));
        m_bench->dialog()->close();
    }

    void whichEventIsAskedWhereThereAreSeveral()
    {
        QVERIFY(openPoll());
        QVERIFY(openPoll(u"trip"_s, u"School & sports"_s));
        QVERIFY(waitFor(registry().closePoll(u"trip"_s)).ok());
        plugInStick();
        QVERIFY(m_bench->click(u"Export results here…"_s));
        QVERIFY(m_bench->waitForDialog());
        QCheckBox* school = nullptr;
        QStringList ticked;
        for (QCheckBox* box : m_bench->dialog()->findChildren<QCheckBox*>()) {
            if (box->isChecked())
                ticked.append(box->text());
            if (box->text().startsWith(u"School && sports ("_s))
                school = box;
        }
        QCOMPARE(ticked.size(), 1); // what goes on
        QVERIFY2(ticked.first().startsWith(u"Open day ("_s) && ticked.first().endsWith(u", open now)"_s),
            qPrintable(ticked.first()));
        QVERIFY(school);
        for (QCheckBox* box : m_bench->dialog()->findChildren<QCheckBox*>())
            box->setChecked(false);
        QVERIFY(!m_bench->button(u"Export"_s)->isEnabled());
        school->setChecked(true);
        QVERIFY(m_bench->click(u"Export"_s));
        QTRY_VERIFY2(trouble().contains(u"The results are on “KEYS”: 2 files."_s), qPrintable(trouble()));
        QCOMPARE(foldersOnStick().size(), 1);
        QVERIFY2(foldersOnStick().first().endsWith(u" "_s + polls::slugFrom(u"School & sports"_s)),
            qPrintable(foldersOnStick().first()));
    }

    void noLinkOnAStickIsFollowed()
    {
        QVERIFY(openPoll());
        plugInStick();
        const QString elsewhere = m_bench->folder() + u"/elsewhere"_s, mine = elsewhere + u"/mine"_s,
                      folder = stickFolder() + u'/' + QDate::currentDate().toString(Qt::ISODate) + u" open-day"_s;
        QFile file(mine);
        QVERIFY(QDir().mkpath(elsewhere) && file.open(QFile::WriteOnly) && file.write("kept") == 4);
        file.close();
        QVERIFY(QFile::link(elsewhere, folder));
        QVERIFY(m_bench->click(u"Export results here…"_s));
        QTRY_VERIFY2(
            trouble().contains(u" open-day” on the stick is a link that leads elsewhere."_s), qPrintable(trouble()));
        QCOMPARE(QDir(elsewhere).entryList(QDir::Files), QStringList{u"mine"_s});

        QVERIFY(QFile::remove(folder) && QDir().mkpath(folder) && QFile::link(mine, folder + u"/lunch.csv"_s));
        QVERIFY(m_bench->click(u"Export results here…"_s));
        QTRY_VERIFY2(trouble().contains(u"“lunch.csv” on the stick is a link"_s), qPrintable(trouble()));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), "kept");
    }

    void aStickIsOpened()
    {
        OpenedFolders opened;
        plugInStick();
        QVERIFY(m_bench->click(u"Open"_s));
        QTRY_COMPARE(opened.folders, QStringList{stickFolder()});
    }

    /// One that is not open is let go of already.
    void onlyAnOpenStickIsLetGoOf()
    {
        OpenedFolders opened;
        plugInStick();
        QTRY_VERIFY(rows().contains(u"KEYS | may be pulled out"_s));
        QAbstractButton* remove = m_bench->button(u"Safe to remove"_s);
        QVERIFY(remove && !remove->isEnabled());
        QCOMPARE(remove->toolTip(), u"The stick may be pulled out as it is"_s);
        QVERIFY(m_bench->click(u"Open"_s));
        QTRY_VERIFY(rows().contains(u"KEYS | open"_s));
        QTRY_VERIFY(remove->isEnabled());
        m_computer->udisks->addPart(u"sdb2"_s, u"MORE"_s, u"sdb1"_s); // any part lets go of all of the stick
        QTRY_VERIFY(rows().contains(u"MORE | closed, the stick is in use"_s));
        QVERIFY(page()->goTo(u"computer/drive/"_s + PlayedUDisks::blockPath(u"sdb2"_s)));
        QTRY_VERIFY(remove->isEnabled() && remove->toolTip().contains(u"says when"_s));
        QVERIFY(m_bench->click(u"Safe to remove"_s));
        QTRY_VERIFY(rows().contains(u"KEYS | may be pulled out"_s));
        QTRY_VERIFY2(trouble().contains(u"“MORE” may be pulled out now."_s), qPrintable(trouble()));
        QTRY_VERIFY(!remove->isEnabled());
        QVERIFY(page()->goTo(stick()) && m_bench->click(u"Open"_s)); // and of no part it is said any more
        QTRY_VERIFY2(!trouble().contains(u"may be pulled out now"_s), qPrintable(trouble()));
    }

    void whatCannotBeDoneWithAStickIsSaid()
    {
        plugInStick();
        QVERIFY(m_bench->click(u"Export results here…"_s));
        QTRY_VERIFY2(trouble().contains(u"No poll was open yet"_s), qPrintable(trouble()));
        OpenedFolders opened;
        QVERIFY(m_bench->click(u"Open"_s)); // one that is not open can be pulled out as it is
        QTRY_VERIFY(rows().contains(u"KEYS | open"_s));
        m_computer->udisks->answer = [](const QDBusMessage& call) {
            return call.createErrorReply(u"org.freedesktop.UDisks2.Error.DeviceBusy"_s, u"target is busy"_s);
        };
        QVERIFY(m_bench->click(u"Safe to remove"_s));
        QTRY_VERIFY2(trouble().contains(u"Something on it is still open."_s), qPrintable(trouble()));
        QVERIFY(!trouble().contains(u"may be pulled out now"_s));
    }

    void nothingIsCutInANarrowWindow()
    {
        m_bench->window().resize(1024, 640);
        m_computer->runOnBattery(7, 9, 3);
        plugInStick();
        for (const QString& part : {u"computer/battery"_s, u"computer/sleep"_s, u"computer/network"_s, stick()}) {
            QVERIFY2(page()->goTo(part), qPrintable(part));
            QTRY_COMPARE(detail()->shown(), part);
            m_bench->flush();
            QTRY_VERIFY2(cutWords(*detail()).isEmpty(), qPrintable(part + u": "_s + cutWords(*detail()).join(u'\n')));
            auto* area = detail()->findChild<QScrollArea*>();
            QVERIFY(area->widget()->width() <= area->viewport()->width());
        }
        QVERIFY(table()->columnWidth(DevicesModel::State) > 0);
    }

    /// A place is a word or two: what is more is the tip of the name.
    void whatPowerIsStandsInNoPlace()
    {
        const auto find = [this](const QString& id) {
            return table()->model()->match(table()->model()->index(0, 0), Role::Subject, id).value(0);
        };
        for (const auto& [id, words] : {std::pair{u"computer/battery"_s, u"all batteries together"_s},
                 std::pair{u"computer/sleep"_s, u"held while votes are not stored"_s}}) {
            QTRY_VERIFY2(find(id).isValid(), qPrintable(id));
            QVERIFY(find(id).data(Qt::ToolTipRole).toString().endsWith(words));
            QCOMPARE(find(id).siblingAtColumn(DevicesModel::Place).data().toString(), QString());
        }
    }

    /// "Sle…down" is no name; what stands beside it may be cut.
    void noNameIsCutInAUsualWindow()
    {
        m_bench->window().resize(1280, 800);
        const auto cut = [this] {
            QStringList names;
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                const QModelIndex name = table()->model()->index(row, DevicesModel::Name);
                if (!name.data(Role::Group).toBool()
                    && RowDelegate::wantedWidth(*table(), name) > table()->columnWidth(DevicesModel::Name))
                    names.append(name.data().toString());
            }
            return names;
        };
        QVERIFY(waitFor(m_bench->station().devices().addSimulated(u"Reader 1"_s, u"id12"_s)).ok());
        QTRY_VERIFY(rows().contains(u"# Readers"_s));
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut().join(u'\n')));
        m_computer->runOnBattery(38, 44); // a long state
        QTRY_VERIFY(rows().contains(u"Battery | on battery, 38 %, 44 min left"_s));
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut().join(u'\n')));
        chip(u"This computer"_s)->click();
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut().join(u'\n')));
    }

    /// F6 comes to the pane of whatever is chosen, and Tab to what can be done with it.
    void thePaneIsReachedByTheKeyboard()
    {
        plugInStick();
        table()->setFocus();
        m_bench->press(Qt::Key_F6);
        QTRY_VERIFY(detail()->isAncestorOf(QApplication::focusWidget()));
    }

    void withoutABusThereIsOneGreyRow()
    {
        m_bench.reset();
        m_bench = std::make_unique<PageBench>(
            std::vector<PageEntry>{devicesPage()}, u"unix:path=/nowhere/everyport-test-bus"_s);
        QVERIFY(m_bench->start());
        QTRY_COMPARE(rows(), (QStringList{u"# This computer"_s, u"System bus not reachable | not reachable"_s}));
        QVERIFY(page()->goTo(u"computer/bus"_s));
        QVERIFY(table()->currentSource().data(Role::Faded).toBool());
        QVERIFY(trouble().isEmpty());

        m_bench.reset(); // nobody looks at the computer
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{devicesPage()});
        QVERIFY(m_bench->start());
        QVERIFY(page());
        QVERIFY(!chip(u"This computer"_s)->isVisible());
        QVERIFY(!rows().contains(u"# This computer"_s));
    }
};

QTEST_MAIN(ComputerPageTest)
#include "tst_computerpage.moc"
