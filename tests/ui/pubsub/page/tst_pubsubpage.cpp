#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>

#include "app/polls/pollregistry.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/pubsub/items/itemspane.h"
#include "ui/pubsub/nodes/embeddednodes.h"
#include "ui/pubsub/nodes/nodespane.h"
#include "ui/pubsub/page/pubsubpage.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The page over the service that a real XMPP server brings along.
class PubsubPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"pubsub"_s); }
    xmpp::PubsubNodes* nodes() { return embeddedNodes(m_bench->station()); }
    ItemsPane* items() { return page()->findChild<ItemsPane*>(); }
    NodesPane* tree() { return page()->findChild<NodesPane*>(); }
    void make(const QString& node)
    {
        QVERIFY(waitFor(nodes()->create(node, nodes()->service(), xmpp::NodeConfig())).ok());
    }
    void publish(const QString& node, const QString& id, double value = 1)
    {
        xmpp::PubsubItem item;
        item.id = id;
        item.payload = "<reading xmlns='urn:x:river'><level>" + QByteArray::number(value) + "</level></reading>";
        item.publisher = nodes()->service();
        item.at = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(waitFor(nodes()->publish(node, item)).ok());
    }
    QString shown() const
    {
        QStringList words;
        for (const QLabel* label : m_bench->window().findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'\n') + m_bench->trouble().join(u'\n');
    }
    QPlainTextEdit* code() const
    {
        return m_bench->dialog() ? m_bench->dialog()->findChild<QPlainTextEdit*>() : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pubsubPage()});
        m_bench->writeService(u"xmpp"_s, "type = \"xmpp\"\nlisten = \"tcp:0\"\ndomain = \"localhost\"\n");
        QVERIFY(m_bench->start());
        QTRY_VERIFY(nodes());
        QVERIFY(page());
    }
    void cleanup() { m_bench.reset(); }

    void saysWhatBringsAService()
    {
        QVERIFY(waitFor(m_bench->station().services().stop(u"xmpp"_s)).ok());
        QTRY_VERIFY(shown().contains(u"No publish-subscribe service runs."_s));
        QVERIFY(m_bench->button(u"Add service…"_s));
        QVERIFY(waitFor(m_bench->station().services().start(u"xmpp"_s)).ok());
        QTRY_VERIFY(!shown().contains(u"No publish-subscribe service runs."_s));
    }

    void nodeIsMadeSetUpAndDeletedAfterAWait()
    {
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(name);
        QVERIFY(m_bench->click(u"Create node"_s)); // without a name it stays and says so
        QVERIFY(m_bench->dialog());
        name->setText(u"weather/river"_s);
        QVERIFY(m_bench->click(u"Create node"_s));
        QTRY_VERIFY(nodes()->find(u"weather/river"_s));
        QTRY_COMPARE(page()->subject(), u"weather/river"_s);
        page()->perform(Command::Details);
        QVERIFY(m_bench->waitForDialog());
        QCOMPARE(m_bench->dialog()->windowTitle(), u"Set up weather/river"_s);
        for (QLineEdit* edit : m_bench->dialog()->findChildren<QLineEdit*>()) {
            if (edit->accessibleName().contains(u"title"_s, Qt::CaseInsensitive)
                || edit->accessibleName().contains(u"short name"_s, Qt::CaseInsensitive))
                edit->setText(u"River level"_s);
        }
        QVERIFY(m_bench->click(u"Save"_s));
        QTRY_COMPARE(nodes()->find(u"weather/river"_s)->config.title, u"River level"_s);
        QTRY_COMPARE(page()->head().title, u"River level"_s);
        tree()->tree()->setFocus();
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->window().undo().offer());
        QCOMPARE(m_bench->window().undo().offer()->button, u"Keep"_s);
        m_bench->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(nodes()->find(u"weather/river"_s));
        m_bench->press(Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_VERIFY(!nodes()->find(u"weather/river"_s));
        QTRY_VERIFY(page()->subject().isEmpty());
    }

    void aTakenNameIsRefusedWithTheProtocolsWord()
    {
        make(u"news"_s);
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(u"news"_s);
        QVERIFY(m_bench->click(u"Create node"_s));
        QStringList words;
        for (const QLabel* label : m_bench->dialog()->findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY(words.join(u' ').contains(u"(conflict)"_s));
        m_bench->dialog()->reject();
    }

    void editorChecksAsItIsTyped()
    {
        make(u"news"_s);
        QVERIFY(page()->goTo(u"news"_s));
        QVERIFY(m_bench->click(u"Publish…"_s));
        QTRY_VERIFY(code());
        const auto said = [this] {
            QStringList words;
            for (const QLabel* label : m_bench->dialog()->findChildren<QLabel*>()) {
                if (label->isVisible())
                    words.append(label->text());
            }
            return words.join(u' ');
        };
        code()->setPlainText(u"<note xmlns='urn:x'><b></note>"_s);
        QTRY_VERIFY(code()->property("fault").toBool());
        QVERIFY(m_bench->click(u"Publish"_s));
        QVERIFY(m_bench->dialog()); // it stays
        code()->setPlainText(u"<note xmlns='urn:x'>tea is ready</note>"_s);
        QTRY_VERIFY2(!code()->property("fault").toBool(), qPrintable(said()));
        QVERIFY(m_bench->click(u"Publish"_s));
        QTRY_COMPARE(items()->model()->rowCount(), 1);
        QVERIFY(items()->model()->item(items()->model()->index(0, 0))->payload.contains("tea is ready"));
        QTRY_COMPARE(page()->head().caption, u"1 item"_s);
    }

    /// Ctrl+Enter opens the editor; once more, or held, it publishes nothing that nobody wrote.
    void nothingIsPublishedByAKeyTooMany()
    {
        make(u"river"_s);
        QVERIFY(page()->goTo(u"river"_s));
        m_bench->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->press(Qt::Key_Return, Qt::ControlModifier);
        m_bench->flush();
        QVERIFY(m_bench->dialog());
        QVERIFY(shown().contains(u"This is still empty"_s));
        QCOMPARE(items()->table()->model()->rowCount(), 0);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, {}, true);
        code()->setPlainText(u"<note xmlns='urn:x:note'>a</note>"_s);
        QApplication::sendEvent(code(), &held);
        m_bench->flush();
        QCOMPARE(items()->table()->model()->rowCount(), 0);
        m_bench->press(Qt::Key_Return, Qt::ControlModifier);
        m_bench->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(items()->table()->model()->rowCount(), 1);
    }
    void subscribedIsASwitch()
    {
        make(u"news"_s);
        QVERIFY(page()->goTo(u"news"_s));
        Switch* subscribed = nullptr;
        for (Switch* one : m_bench->window().findChildren<Switch*>()) {
            if (one->isVisible() && one->text() == "Subscribed"_L1)
                subscribed = one;
        }
        QVERIFY(subscribed && subscribed->isChecked());
        QTest::mouseClick(subscribed, Qt::LeftButton);
        QVERIFY(!subscribed->isChecked());
        publish(u"news"_s, u"a"_s);
        QTRY_COMPARE(items()->model()->waiting(), 1);
        QCOMPARE(items()->model()->rowCount(), 0);
        m_bench->press(Qt::Key_B, Qt::ControlModifier); // its key
        QTRY_COMPARE(items()->model()->rowCount(), 1);
        QVERIFY(subscribed->isChecked());
    }

    void retractingWaitsUnlessAtOnce()
    {
        make(u"news"_s);
        publish(u"news"_s, u"a"_s);
        publish(u"news"_s, u"b"_s);
        QVERIFY(page()->goTo(u"news"_s));
        QTRY_COMPARE(items()->model()->rowCount(), 2);
        items()->table()->setFocus();
        items()->table()->choose(items()->model()->indexOf(u"a"_s));
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->window().undo().offer());
        QCOMPARE(m_bench->window().undo().offer()->text, u"Retracting item a in 3 seconds."_s);
        m_bench->window().undo().takeBack();
        QCOMPARE(items()->model()->rowCount(), 2);
        m_bench->press(Qt::Key_Delete, Qt::ShiftModifier);
        QTRY_COMPARE(items()->model()->rowCount(), 1);
        QVERIFY(!items()->model()->indexOf(u"a"_s).isValid());
        items()->table()->choose(items()->model()->indexOf(u"b"_s));
        m_bench->press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(items()->model()->rowCount(), 0, 6000); // nobody kept it
        // At another text size the page is made anew: what it is done with has gone, so the item is kept.
        publish(u"news"_s, u"c"_s);
        QTRY_COMPARE(items()->model()->rowCount(), 1);
        items()->table()->setFocus();
        items()->table()->choose(items()->model()->indexOf(u"c"_s));
        m_bench->press(Qt::Key_Delete);
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(!m_bench->window().undo().offer());
        QTRY_VERIFY(shown().contains(u"Kept: the page was made anew"_s));
        m_bench->press(Qt::Key_0, Qt::ControlModifier);
        QVERIFY(page()->goTo(u"news"_s));
        QTRY_COMPARE(items()->model()->rowCount(), 1);
    }

    void itemIsShownInWordsAsXmlAndJson()
    {
        make(u"weather/river"_s);
        publish(u"weather/river"_s, u"r-1"_s, 1.42);
        publish(u"weather/river"_s, u"r-2"_s, 1.45);
        QVERIFY(page()->goTo(u"weather/river"_s));
        QTRY_COMPARE(items()->model()->rowCount(), 2);
        QTRY_VERIFY(shown().contains(u"r-2"_s)); // the newest where none is chosen
        QVERIFY(m_bench->click(u"XML"_s));
        auto* text = page()->findChild<QPlainTextEdit*>();
        QTRY_VERIFY(text->isVisible());
        QCOMPARE(text->toPlainText(), u"<reading xmlns='urn:x:river'>\n  <level>1.45</level>\n</reading>"_s);
        QVERIFY(m_bench->click(u"JSON"_s));
        QTRY_VERIFY(text->toPlainText().contains(u"\"level\""_s));
        QVERIFY(m_bench->click(u"Readable"_s));
        QTRY_VERIFY(!text->isVisible());
    }

    void nodesAreFiltered()
    {
        for (const QString& node : {u"vote/lunch"_s, u"vote/dinner"_s, u"weather/river"_s})
            make(node);
        m_bench->press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), tree()->filter());
        m_bench->type(u"vote"_s);
        QTRY_COMPARE(tree()->filter()->accessibleDescription(), u"2 of 3"_s);
        auto* model = tree()->tree()->model();
        const QModelIndex service = model->index(0, 0);
        QCOMPARE(model->rowCount(service), 1);
        QCOMPARE(model->rowCount(model->index(0, 0, service)), 2);
        m_bench->press(Qt::Key_Escape);
        QTRY_COMPARE(model->rowCount(model->index(0, 0)), 2);
    }

    void nodeOfALivePollIsShownFirst()
    {
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"Lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        QVERIFY(waitFor(m_bench->station().polls().save(poll)).ok());
        QVERIFY(waitFor(m_bench->station().polls().openPoll(u"lunch"_s)).ok());
        QTRY_VERIFY(nodes()->find(u"vote/lunch"_s));
        QTRY_VERIFY(page()->goTo(u"vote/lunch"_s));
        QTRY_COMPARE(page()->head().state, u"live"_s);
        QTRY_COMPARE(page()->head().title, u"Lunch?"_s);
        QVERIFY(waitFor(m_bench->station().polls().closePoll(u"lunch"_s)).ok());
        QTRY_VERIFY(page()->head().state.isEmpty());
    }
};

QTEST_MAIN(PubsubPageTest)
#include "tst_pubsubpage.moc"
