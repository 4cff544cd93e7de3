#include <QTest>

#include "netcore/task/deferred.h"
#include "tests/support/testclass.h"
#include "ui/chat/actions/localform.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

using chat::FormSession;

class LocalTalkTest : public QObject {
    Q_OBJECT

    static chat::Form asked()
    {
        chat::Form form;
        form.title = u"Delete"_s;
        form.fields = {{.key = u"name"_s}};
        return form;
    }

private Q_SLOTS:
    void asksItsFormAndActsOnWhatWasFilledIn()
    {
        QStringList heard;
        LocalForm talk(asked(), [&](const chat::Form& filled) {
            heard << filled.fields.first().values;
            return Task<Result<Done>>(Result<Done>(Done()));
        });
        const auto step = talk.begin().take();
        QVERIFY(step);
        QCOMPARE(step->form.title, u"Delete"_s);
        QVERIFY(!step->isOver);
        QVERIFY(heard.isEmpty()); // asking does nothing
        chat::Form filled = step->form;
        filled.fields.first().values = {u"ann"_s};
        const auto last = talk.go({}, filled).take();
        QVERIFY(last && last->isOver);
        QCOMPARE(heard, QStringList{u"ann"_s});
    }

    /// The field that a refusal names is where the dialog says it; then the same form is filled in again.
    void aRefusalComesAsItIs()
    {
        int asks = 0;
        LocalForm talk(asked(), [&](const chat::Form&) {
            return Task<Result<Done>>(++asks == 1
                    ? Result<Done>(Error{Error::Kind::Refused, Reason::None, u"Not that."_s, u"name"_s, 0})
                    : Result<Done>(Done()));
        });
        const auto refused = talk.go({}, asked()).take();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"name"_s);
        QCOMPARE(refused.error().text, u"Not that."_s);
        QVERIFY(talk.go({}, asked()).take());
        QCOMPARE(asks, 2);
    }

    void itIsOverWhenItIsDone()
    {
        Deferred<Result<Done>> doing;
        LocalForm talk(asked(), [&](const chat::Form&) { return doing.task(); });
        auto going = talk.go({}, asked());
        QVERIFY(!going.isReady());
        doing.fire(Done());
        QVERIFY(going.isReady());
        QVERIFY(going.take()->isOver);
    }
};

QTEST_APPLESS_MAIN(LocalTalkTest)
#include "tst_localform.moc"
