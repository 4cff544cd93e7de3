#include <QTest>

#include "netcore/base/error.h"
#include "tests/support/testclass.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/faultstrips.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/widgets/display/notice.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FaultStripsTest : public QObject {
    Q_OBJECT

private:
    static Error error(const QString& text) { return {Error::Kind::Local, Reason::NoSpace, text}; }

    static Trouble trouble(const QString& text)
    {
        Trouble trouble;
        trouble.id = u"disk"_s;
        trouble.page = u"services"_s;
        trouble.text = text;
        return trouble;
    }

    static qsizetype shown(const MessageBars& strips)
    {
        qsizetype count = 0;
        for (const Notice* notice : strips.findChildren<Notice*>())
            count += !notice->isHidden();
        return count;
    }

private Q_SLOTS:
    void oneStripForEachKindOfWork()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        QStringList told;
        FaultStrips faults(strips, troubles, [&told](const QString& sentence) { told << sentence; });
        faults.show(u"Export"_s, error(u"The disk is full."_s));
        faults.show(u"Export"_s, error(u"There is no such folder."_s));
        faults.show(u"Import"_s, error(u"The file is empty."_s));
        QTRY_COMPARE(shown(strips), 2);
        QVERIFY(told.isEmpty());
    }

    void whatATroubleSaysGetsNoStrip()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        QStringList told;
        FaultStrips faults(strips, troubles, [&told](const QString& sentence) { told << sentence; });
        troubles.raise(trouble(u"The disk is full."_s));
        faults.show(u"Export"_s, error(u"The disk is full."_s));
        QCOMPARE(told, QStringList{u"Export: The disk is full."_s});
        faults.show({}, error(u"The disk is full."_s));
        QCOMPARE(told.last(), u"The disk is full."_s);
        QTRY_COMPARE(shown(strips), 0);
    }

    void stripClosesWhenATroubleSaysTheSame()
    {
        Alerts troubles;
        MessageBars strips(troubles);
        FaultStrips faults(strips, troubles, [](const QString&) {});
        faults.show(u"Export"_s, error(u"The disk is full."_s));
        faults.show(u"Import"_s, error(u"The file is empty."_s));
        QTRY_COMPARE(shown(strips), 2);
        troubles.raise(trouble(u"The disk is full."_s));
        QTRY_COMPARE(shown(strips), 1);
    }
};

QTEST_MAIN(FaultStripsTest)
#include "tst_faultstrips.moc"
