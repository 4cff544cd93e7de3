// Forms of strangers (XEP-0004), in any XML: what was understood is written, and understood again as the same.
#include <cstdlib>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "tests/fuzzing/xmlmutator.h"

using namespace everyport;
using namespace everyport::xmpp;

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed)
{
    static const QList<QByteArray> words{"form", "submit", "cancel", "result", "boolean", "fixed", "hidden",
        "jid-multi", "jid-single", "list-multi", "list-single", "text-multi", "text-private", "text-single",
        "FORM_TYPE", "1", "true", "0", "", "jabber:x:data"};
    return fuzzing::mutateSession(data, size, most, seed, words);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1 || size > 20000)
        return 0;
    const auto element = xml::parse(QByteArrayView(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1));
    if (!element)
        return 0;
    auto form = DataForm::fromElement(*element);
    if (!form)
        form = DataForm::in(*element);
    if (!form)
        return 0;
    const auto written = xml::parse(xml::serialise(form->toElement()));
    if (!written)
        abort();
    const auto again = DataForm::fromElement(*written);
    if (!again || again->type() != form->type() || again->fields().size() != form->fields().size()
        || again->title.trimmed() != form->title.trimmed())
        abort();
    for (qsizetype i = 0; i < form->fields().size(); ++i) {
        auto field = form->fields()[i];
        if (form->type() == DataForm::Type::Submit)
            field.type = again->fields()[i].type; // need not be said again (§3.1)
        if (again->fields()[i] != field)
            abort();
    }
    for (const auto& field : form->fields()) {
        if (!field.name.isEmpty() && !form->find(field.name))
            abort();
        if (const auto value = form->value(field.name); DataForm::toBool(value) && value.size() > 5)
            abort();
    }
    return 0;
}
