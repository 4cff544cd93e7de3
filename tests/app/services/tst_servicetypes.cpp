#include <QFileInfo>
#include <QSet>
#include <QTest>

#include "app/services/servicetypes.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// What this program was built with: all that a form, a file and `help` are made from has to be said.
class ServiceTypesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areFoundByName()
    {
        QSet<QString> names;
        for (const auto& type : serviceTypes()) {
            QVERIFY2(!names.contains(type->name()), qPrintable(type->name()));
            names.insert(type->name());
            QCOMPARE(serviceType(type->name()), type.get());
        }
        QVERIFY(names.contains(u"http"_s) && names.contains(u"ident"_s));
        QVERIFY(!serviceType(u"teapot"_s));
    }

    void sayWhatPeopleCallThem()
    {
        QCOMPARE(serviceType(u"http"_s)->title(), u"Web"_s);
        QCOMPARE(serviceType(u"xmpp"_s)->title(), u"XMPP"_s);
        QCOMPARE(serviceType(u"qotd"_s)->title(), u"QOTD"_s);
        for (const auto& type : serviceTypes()) {
            QVERIFY2(type->title().front().isUpper(), qPrintable(type->title()));
            QVERIFY2(QFileInfo::exists(
                         QStringLiteral(EVERYPORT_TEST_DATA "/../../resources/icons/lucide/%1.svg").arg(type->icon())),
                qPrintable(type->icon()));
        }
    }

    void sayAllThatAFormNeeds()
    {
        for (const auto& type : makeServiceTypes()) {
            QVERIFY(!type->description().isEmpty());
            QSet<QString> keys;
            for (const auto& option : type->options()) {
                const auto where = qPrintable(type->name() + u' ' + option.key);
                QVERIFY2(!option.label.isEmpty() && !option.help.isEmpty(), where);
                QVERIFY2(!keys.contains(option.key), where);
                QVERIFY2(
                    option.type != Option::Type::Choice || option.choices.contains(option.fallback.toString()), where);
                keys.insert(option.key);
            }
            const bool onlyConnects = QStringList{u"bridge"_s, u"mqtt"_s, u"stations"_s}.contains(type->name());
            QVERIFY(keys.contains(u"listen"_s) || onlyConnects);
        }
    }

    /// As a backup brings tables: older ones become today's, and none is made where nothing has run.
    void bringTheirTablesUpToDate()
    {
        StoreRoom store;
        const auto rooms = [&] {
            auto reading = store.database->read([](QSqlDatabase& connection) -> Result<QStringList> {
                auto found = runQuery(connection, u"SELECT room FROM storage_rooms WHERE steps > 0 ORDER BY room"_s);
                if (!found)
                    return found.error();
                QStringList names;
                while (found->next())
                    names << found->value(0).toString();
                return names;
            });
            return store.wait(std::move(reading));
        };
        const QStringList own{u"accounts"_s};
        QVERIFY(
            store.wait(store.database->migrate(u"accounts"_s, {u"CREATE TABLE accounts (name TEXT PRIMARY KEY)"_s})));
        QVERIFY(!*store.wait(store.database->hasRoom(u"irc-history"_s)));
        for (const auto& type : serviceTypes())
            QVERIFY(store.wait(type->migrate(*store.database)));
        QCOMPARE(*rooms(), own);
        // The first of each, as it was before its first step.
        for (const auto& room : {u"irc-history"_s, u"xmpp-rosters"_s, u"voters"_s}) {
            QVERIFY(store.write([room](QSqlDatabase& connection) {
                return runStatement(connection, u"INSERT INTO storage_rooms (room, steps) VALUES (?, 0)"_s, {room});
            }));
            QVERIFY(*store.wait(store.database->hasRoom(room)));
        }
        QCOMPARE(*rooms(), own);
        for (const auto& type : serviceTypes()) {
            const auto done = store.wait(type->migrate(*store.database));
            QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        }
        for (const auto& room :
            {u"irc-history"_s, u"irc-users"_s, u"xmpp-rosters"_s, u"xmpproomarchive"_s, u"pubsub"_s, u"voters"_s})
            QVERIFY2(rooms()->contains(room), qPrintable(room));
    }

    void runWithWhatNobodySaid()
    {
        for (const auto& type : makeServiceTypes()) {
            const auto values = checkOptions(type->options(), {});
            QVERIFY2(values.ok(), qPrintable(values ? QString() : values.error().text));
            for (const auto& endpoint : values->texts(u"listen"_s))
                QVERIFY2(!endpoint.contains(u"interface=*"_s),
                    qPrintable(type->name())); // nobody is let in from outside unasked
        }
    }
};

QTEST_GUILESS_MAIN(ServiceTypesTest)
#include "tst_servicetypes.moc"
