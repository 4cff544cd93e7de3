#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/page/chosenrow.h"
#include "ui/style/painting/rowroles.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class ChosenRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsChosenRows()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"running"_s);
        model.setData(model.index(0, 1), u"echo\nservice"_s);
        QCOMPARE(chosenRow(u"services"_s, model.index(0, 0)), ChosenRow()); // without an expression
        for (int column = 0; column < 2; ++column)
            model.setData(model.index(0, column), u"services[\"a\"]"_s, Role::Expression);
        QCOMPARE(chosenRow(u"services"_s, {}), ChosenRow());
        QCOMPARE(chosenRow(u"overview"_s, model.index(0, 0)), ChosenRow());
        QCOMPARE(chosenRow(u"services"_s, model.index(0, 0)),
            (ChosenRow{u"service"_s, u"services[\"a\"]"_s, u"service is the chosen service, “running”"_s}));
        model.setHeaderData(1, Qt::Horizontal, u"name"_s, Role::Key);
        QCOMPARE(
            chosenRow(u"services"_s, model.index(0, 0)).sentence, u"service is the chosen service, “echo service”"_s);
        // A person is none of a chat's rooms.
        QCOMPARE(chosenRow(u"chat"_s, model.index(0, 0)).name, u"room"_s);
        model.setData(model.index(0, 0), u"chat.people[\"a\"]"_s, Role::Expression);
        QCOMPARE(chosenRow(u"chat"_s, model.index(0, 0)).name, u"person"_s);
        for (const auto& [page, name] : QList<std::pair<QString, QString>>{{u"connections"_s, u"connection"_s},
                 {u"devices"_s, u"device"_s}, {u"log"_s, u"entry"_s}, {u"plugins"_s, u"plugin"_s},
                 {u"polls"_s, u"poll"_s}, {u"rules"_s, u"rule"_s}, {u"users"_s, u"user"_s}})
            QCOMPARE(chosenRow(page, model.index(0, 0)).name, name);
    }
};

QTEST_MAIN(ChosenRowTest)
#include "tst_chosenrow.moc"
