#include <algorithm>

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/services/core/servicelist.h"
#include "app/station/servicefiles/configuredservices.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/devices/devicedetail.h"
#include "ui/devices/devicesmodel.h"
#include "ui/devices/devicespage.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/polls/models/pollmodel.h"
#include "ui/polls/page/pollspage.h"
#include "ui/services/servicedetail.h"
#include "ui/services/servicesmodel.h"
#include "ui/services/servicespage.h"
#include "ui/style/painting/rowroles.h"
#include "ui/tags/tags.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Tags on the rows of real pages: given by the dialog, shown, found, taken back, and gone with their thing.
class TagsOnPagesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Tags& tags() { return Tags::of(m_bench->window()); }
    Page* page(const QString& id) { return m_bench->page(id); }
    Table* table(const QString& id)
    {
        for (Table* table : page(id)->findChildren<Table*>()) {
            if (table->rows() && table->rows()->keys().contains(u"tag"_s))
                return table;
        }
        return nullptr;
    }
    /// By the action that menus and the palette show.
    bool open(const QString& id)
    {
        for (const ShortcutRegistry::Entry& entry : m_bench->window().shortcuts().entries()) {
            if (entry.id == id + u"/tags"_s && entry.action)
                entry.action->trigger();
        }
        return m_bench->waitForDialog();
    }
    bool give(const QString& id, const QString& typed)
    {
        if (!open(id))
            return false;
        auto* field = m_bench->dialog()->findChild<QLineEdit*>();
        if (!field || !field->hasFocus())
            return false;
        field->setText(typed);
        return m_bench->click(u"Set tags"_s) && QTest::qWaitFor([this] { return !m_bench->dialog(); }, 5000);
    }
    QStringList shownNames(const QString& id)
    {
        QStringList names;
        const RowFilter* rows = table(id)->rows();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (!rows->index(row, 0).data(Role::Group).toBool())
                names << rows->index(row, 0).data().toString();
        }
        return names;
    }
    QString addReader(const QString& name)
    {
        const auto added = waitFor(m_bench->station().devices().addSimulated(name, u"id12"_s));
        return added.ok() ? *added : QString();
    }
    static polls::Poll poll(const QString& id, const QString& question)
    {
        polls::Poll made;
        made.id = id;
        made.question = question;
        made.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{devicesPage(), servicesPage(), pollsPage()});
        m_bench->writeService(u"web"_s, "type = \"http\"\nlisten = \"tcp:0:interface=127.0.0.1\"\nenabled = false\n");
        m_bench->writeService(u"chat"_s, "type = \"irc\"\nlisten = \"tcp:0:interface=127.0.0.1\"\nenabled = false\n");
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void aReaderIsFoundByItsTag()
    {
        const QString door = addReader(u"Reader 1"_s);
        QVERIFY(!door.isEmpty() && !addReader(u"Reader 2"_s).isEmpty());
        m_bench->window().goTo(u"devices"_s, door);
        m_bench->flush();
        m_bench->window().resize(1920, 900);
        QVERIFY(table(u"devices"_s)->isColumnHidden(DevicesModel::TagWords)); // nobody has any
        QVERIFY(give(u"devices"_s, u"Door,  hall 2, door"_s));
        QCOMPARE(tags().shownOf(u"devices"_s, door), u"Door, hall 2"_s);
        QTRY_VERIFY(!table(u"devices"_s)->isColumnHidden(DevicesModel::TagWords));
        const QModelIndex chosen = table(u"devices"_s)->currentSource();
        QCOMPARE(chosen.siblingAtColumn(DevicesModel::TagWords).data().toString(), u"Door, hall 2"_s);

        auto* filter = page(u"devices"_s)->findChild<FilterField*>();
        filter->setText(u"tag:HALL"_s);
        QTRY_COMPARE(shownNames(u"devices"_s), QStringList{u"Reader 1"_s});
        filter->setText(u"-tag:hall reader"_s);
        QTRY_COMPARE(shownNames(u"devices"_s), QStringList{u"Reader 2"_s});
        filter->clear();

        m_bench->window().undo().takeBack();
        QCOMPARE(tags().shownOf(u"devices"_s, door), QString());
        QTRY_VERIFY(table(u"devices"_s)->isColumnHidden(DevicesModel::TagWords));
    }

    /// The first to go where there is no room; the filter finds them nevertheless.
    void theColumnYieldsToAllOthers()
    {
        const QString door = addReader(u"Reader 1"_s);
        tags().set(u"devices"_s, door, {u"door"_s});
        m_bench->window().goTo(u"devices"_s, door);
        m_bench->window().resize(1024, 640);
        m_bench->flush();
        page(u"devices"_s)->perform(Command::Tap); // there is room for all until a card fills its column
        QTRY_VERIFY(table(u"devices"_s)->isColumnHidden(DevicesModel::TagWords));
        for (const int column : {DevicesModel::Name, DevicesModel::Place, DevicesModel::State, DevicesModel::LastCard,
                 DevicesModel::Age, DevicesModel::Reads, DevicesModel::Bad})
            QVERIFY2(!table(u"devices"_s)->isColumnHidden(column), qPrintable(QString::number(column)));
        const auto words = page(u"devices"_s)->findChild<DeviceDetail*>()->findChildren<Text*>();
        const auto saysTag = [](const Text* text) { return text->text() == "door"_L1 && text->isVisible(); };
        QVERIFY(std::any_of(words.begin(), words.end(), saysTag)); // and it stands beside the list
        page(u"devices"_s)->findChild<FilterField*>()->setText(u"tag:door"_s);
        QTRY_COMPARE(shownNames(u"devices"_s), QStringList{u"Reader 1"_s});
    }

    void theyGoWithTheReaderAndComeBackWithIt()
    {
        const QString door = addReader(u"Reader 1"_s);
        m_bench->window().goTo(u"devices"_s, door);
        m_bench->flush();
        QVERIFY(give(u"devices"_s, u"door"_s));
        page(u"devices"_s)->perform(Command::Remove);
        QTRY_VERIFY(!tags().isUsed(u"devices"_s));
        // The offer before was about the tags.
        QTRY_VERIFY(m_bench->window().undo().offer()->text.startsWith(u"Removed reader"_s));
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(m_bench->station().devices().find(door));
        QTRY_COMPARE(tags().shownOf(u"devices"_s, door), u"door"_s);
    }

    void aServiceHasTagsWhileItIsThere()
    {
        m_bench->window().goTo(u"services"_s, u"web"_s);
        m_bench->flush();
        QVERIFY(give(u"services"_s, u"public"_s));
        const auto words = page(u"services"_s)->findChild<ServiceDetail*>()->findChildren<Text*>();
        QVERIFY(std::any_of(words.begin(), words.end(),
            [](const Text* text) { return text->text() == "public"_L1 && !text->isHidden(); }));
        auto* filter = page(u"services"_s)->findChild<FilterField*>();
        filter->setText(u"tag:public"_s);
        QTRY_COMPARE(shownNames(u"services"_s), QStringList{u"web"_s});
        page(u"services"_s)->perform(Command::Remove);
        QTRY_VERIFY(!tags().isUsed(u"services"_s));
        // The offer before was about the tags.
        QTRY_VERIFY(m_bench->window().undo().offer()->text.startsWith(u"Removed service"_s));
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(m_bench->station().services().status(u"web"_s));
        QTRY_COMPARE(tags().shownOf(u"services"_s, u"web"_s), u"public"_s);
    }

    void whatDoesNotComeBackHasNone()
    {
        tags().set(u"services"_s, u"web"_s, {u"public"_s});
        m_bench->window().goTo(u"services"_s, u"web"_s);
        m_bench->flush();
        page(u"services"_s)->perform(Command::Remove);
        QTRY_VERIFY(!tags().isUsed(u"services"_s));
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->setDiskFull(true);
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"Bringing back web"_s));
        QVERIFY(!tags().isUsed(u"services"_s));
        m_bench->setDiskFull(false);
    }

    void aPollShowsThemBelowItsQuestion()
    {
        auto& registry = m_bench->station().polls();
        QVERIFY(waitFor(registry.save(poll(u"lunch"_s, u"Lunch?"_s))).ok());
        QVERIFY(waitFor(registry.save(poll(u"tea"_s, u"Tea or coffee?"_s))).ok());
        m_bench->window().goTo(u"polls"_s, u"lunch"_s);
        m_bench->flush();
        QVERIFY(give(u"polls"_s, u"canteen"_s));
        m_bench->flush();
        auto* model = page(u"polls"_s)->findChild<PollModel*>();
        QVERIFY(model);
        QTRY_COMPARE(model->indexOf(u"lunch"_s).data(Role::SecondLine).toString(), u"canteen"_s);
        QVERIFY(model->indexOf(u"lunch"_s).data(Qt::AccessibleTextRole).toString().contains(u"canteen"_s));
        QVERIFY(!model->indexOf(u"tea"_s).data(Role::SecondLine).isValid());
        for (const QString& typed : {u"tag:canteen"_s, u"TAG:Canteen"_s, u"canteen"_s, u"lunch -tag:door"_s}) {
            model->setTyped(typed);
            QCOMPARE(model->polls(), QStringList{u"lunch"_s});
        }
        model->setTyped(u"tag:lunch"_s);
        QCOMPARE(model->polls(), QStringList());
        model->setTyped({});
        QVERIFY(waitFor(registry.remove(u"lunch"_s)).ok());
        QTRY_VERIFY(!tags().isUsed(u"polls"_s));
    }

    void whatIsTooLongIsSaidAtTheField()
    {
        const QString door = addReader(u"Reader 1"_s);
        tags().set(u"services"_s, u"web"_s, {u"public"_s});
        m_bench->window().goTo(u"devices"_s, door);
        m_bench->flush();
        QVERIFY(open(u"devices"_s));
        QCOMPARE(m_bench->dialog()->windowTitle(), u"Tags of Reader 1"_s);
        auto* field = m_bench->dialog()->findChild<QLineEdit*>();
        QVERIFY(!field->accessibleName().isEmpty());
        field->setText(QString(41, u'x'));
        QVERIFY(m_bench->click(u"Set tags"_s));
        QVERIFY(m_bench->dialog());
        QVERIFY(!tags().isUsed(u"devices"_s));
        m_bench->press(Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->dialog());
        QVERIFY(!m_bench->window().undo().offer());
    }
};

QTEST_MAIN(TagsOnPagesTest)
#include "tst_tagsonpages.moc"
