#include <QtTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/dataform.h"
#include "protocols/xmpp/resultset.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class DataFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dataForms();
    void pages();
};

void DataFormTest::dataForms()
{
    const QByteArray text = "<x xmlns='jabber:x:data' type='form'><title>T</title><instructions>I</instructions>"
        "<field var='FORM_TYPE' type='hidden'><value>urn:f</value></field>"
        "<field var='a' type='list-single' label='A'><required/><value>1</value>"
        "<option label='One'><value>1</value></option><option><value>2</value></option></field>"
        "<field var='b' type='text-multi'><value>x</value><value>y</value></field></x>";
    const auto form = DataForm::fromElement(*xml::parse(text));
    QVERIFY(form);
    QCOMPARE(xml::serialise(form->toElement()), text);
    QCOMPARE(form->formType(), u"urn:f"_s);
    QCOMPARE(form->values(u"b"), QStringList({u"x"_s, u"y"_s}));
    QVERIFY(form->value(u"c").isNull());
    QVERIFY(!DataForm::fromElement(*xml::parse("<x xmlns='jabber:x:data' type='strange'/>")));
    QVERIFY(!DataForm::fromElement(*xml::parse("<x xmlns='other' type='form'/>")));
    QCOMPARE(DataForm::toBool(u"true"_s), std::optional(true));
    QCOMPARE(DataForm::toBool(u"0"_s), std::optional(false));
    QVERIFY(!DataForm::toBool(u"maybe"_s));
}

void DataFormTest::pages()
{
    const auto in = [](const QByteArray& set) { return PageRequest::in(*xml::parse("<q><set xmlns='http://jabber.org/protocol/rsm'>" + set + "</set></q>")); };
    QCOMPARE(in("<max>10</max><after>x</after>")->after, u"x"_s);
    QVERIFY(in("<max>10</max><before/>")->last);
    QVERIFY(!in("<before>x</before>")->last);
    QCOMPARE(in("<max>0</max>")->max, std::optional(0));
    QVERIFY(!in("<max>-1</max>"));
    QVERIFY(!in("<max>many</max>"));
    QVERIFY(!PageRequest::in(*xml::parse("<q/>")));
    const PageAnswer answer {u"a"_s, u"c"_s, 0, 7};
    QCOMPARE(xml::serialise(answer.toElement()), "<set xmlns='http://jabber.org/protocol/rsm'><first index='0'>a</first><last>c</last><count>7</count></set>");
}

QTEST_APPLESS_MAIN(DataFormTest)
#include "tst_dataform.moc"
