#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class PublishActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishesOnANode()
    {
        ActionBench bench;
        const QMap<QString, QVariant> item{{u"node"_s, u"fruit"_s}, {u"text"_s, u"An apple"_s}};
        QCOMPARE(*bench.does(u"publish"_s, item), u"Publish on fruit of xmpp: An apple"_s);
        QCOMPARE(bench.speakers.said, QStringList{u"fruit|An apple"_s});
        QCOMPARE(tracesOf(u"publish"_s, ActionBench::values(u"publish"_s, item)), QStringList{u"item fruit anapple"_s});
    }

    void knowsWhatMayComeBack()
    {
        ActionBench bench;
        const auto name = *bench.fakes.list->add(u"fake"_s, u"mute"_s, bench.fakes.values());
        const auto on = [&](const QString& service) {
            return bench.does(u"publish"_s, {{u"service"_s, service}, {u"node"_s, u"x"_s}, {u"text"_s, u"y"_s}})
                .error();
        };
        QCOMPARE(on(name).kind, Error::Kind::Busy);
        QCOMPARE(on(u"nobody"_s).reason, Reason::NotFound); // final
    }
};

QTEST_GUILESS_MAIN(PublishActionTest)
#include "tst_publishaction.moc"
