// Strangers' words in what an XMPP server and its services say of themselves.
#include <QTest>
#include <QTreeView>

#include "app/xmppchat/client/xmppparts.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "netcore/task/deferred.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/eventloop.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/strangerstest.h"
#include "tests/ui/support/waiting.h"
#include "ui/xmpp/consolemodel.h"
#include "ui/xmpp/consoleview.h"
#include "ui/xmpp/discodetail.h"
#include "ui/xmpp/discoview.h"
#include "ui/xmpp/xmpppage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using xmpp::DiscoInfo;
using xmpp::DiscoItem;
using xmpp::client::DiscoPage;

/// Names, nodes, identities, features, forms, refusals and answers of service discovery, and the stanzas themselves,
/// followed over the XMPP page.
class StrangersInDiscoTest : public QObject, private StrangersTest {
    Q_OBJECT

    std::unique_ptr<xmpp::client::PlayedServer> m_server;
    std::unique_ptr<xmppchat::XmppParts> m_parts;
    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"xmpp"_s); }
    DiscoView* disco() { return page()->findChild<DiscoView*>(); }
    static DiscoInfo infoOf(const QString& text)
    {
        DiscoInfo info;
        info.identities = {{.category = text, .type = text, .name = text}};
        info.features = {text, u"urn:xmpp:ping"_s};
        return info;
    }
    static DiscoAsker askerOf(const QString& text)
    {
        const Error refusal{Error::Kind::Refused, Reason::None, text, text, 0};
        return {[text, refusal](xmpp::Jid, QString node) {
                    return Task<Result<DiscoInfo>>(
                        node.isEmpty() ? Result<DiscoInfo>(infoOf(text)) : Result<DiscoInfo>(refusal));
                },
            [text, refusal](xmpp::Jid who, QString node, xmpp::PageRequest) {
                if (!node.isEmpty())
                    return Task<Result<DiscoPage>>(refusal);
                DiscoPage answer;
                answer.items = {DiscoItem{.jid = who, .node = text, .name = text},
                    DiscoItem{.jid = who, .node = u"n"_s + text, .name = {}}};
                return Task<Result<DiscoPage>>(answer);
            }};
    }
    void follow(const QString& text) { StrangersTest::follow(&m_bench->window(), text); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_pipe.start());
        m_server = std::make_unique<xmpp::client::PlayedServer>();
        m_parts = std::make_unique<xmppchat::XmppParts>(m_server->client);
        m_server->logIn();
        m_server->sent();
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{xmppPage()});
        QVERIFY(m_bench->start());
        m_bench->station().xmppSessions().tell({1, u"me@here.example"_s, &m_server->client, m_parts.get(), true});
        QVERIFY(page());
    }
    void cleanup() { leave(); }
    void cleanupTestCase()
    {
        m_bench.reset();
        m_parts.reset();
        m_server.reset();
        QVERIFY2(m_followed >= 17 * 3, qPrintable(QString::number(m_followed)));
        QVERIFY2(m_copied >= 17, qPrintable(QString::number(m_copied)));
        QVERIFY2(
            m_reader.tips() > 50 && m_reader.labels() > 500 && m_reader.cells() > 200, qPrintable(m_reader.counts()));
    }

    void discovery_data() { addWords(); }
    void discovery()
    {
        QFETCH(QString, text);
        QVERIFY(page()->goTo(u"disco"_s) || disco()->isVisible());
        DiscoTree* tree = disco()->tree();
        tree->show(askerOf(text), {*xmpp::Jid::parse(u"here.example"_s)});
        QTreeView* view = disco()->view();
        view->expandAll();
        processPending(); // laid out
        const QModelIndex top = view->model()->index(0, 0);
        QTRY_COMPARE(view->model()->rowCount(top), 2);
        view->expandAll();
        for (const QModelIndex& index : {top, view->model()->index(0, 0, top), view->model()->index(1, 0, top)}) {
            view->setCurrentIndex(index);
            m_bench->flush();
            disco()->detail()->setAnswer(u"Version"_s, text);
            follow(text);
        }
        view->setFocus();
        copy(view);
    }

    /// The stanzas that pass: what is no XML comes no further than the parser, so that there are fewer.
    void stanzas()
    {
        QVERIFY(page()->goTo(u"xml"_s));
        int said = 0;
        for (const StrangersWords& words : strangersWords(m_pipe.path())) {
            QString text = words.text.left(20'000).toHtmlEscaped();
            if (QString::fromUtf8(text.toUtf8()) != text || std::any_of(text.begin(), text.end(), [](QChar c) {
                    return c < u' ' && c != u'\n' && c != u'\t' && c != u'\r';
                }))
                continue;
            m_server->say("<message from='x@x.example' type='chat' id='" + QByteArray::number(said) + "'><body>"
                + text.toUtf8() + "</body></message>");
            ++said;
        }
        QVERIFY(said >= 12);
        auto* console = page()->findChild<ConsoleView*>();
        auto* model = console->findChild<ConsoleModel*>();
        QVERIFY(model);
        flushBatches(*model);
        QCOMPARE(model->rowCount(), said);
        m_bench->flush();
        look(&m_bench->window());
        QVERIFY(console->isVisible());
    }
};

QTEST_MAIN(StrangersInDiscoTest)
#include "tst_strangersindisco.moc"
