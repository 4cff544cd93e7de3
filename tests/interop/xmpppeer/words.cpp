#include "tests/interop/xmpppeer/words.h"

namespace everyport::xmpppeer {

using namespace everyport::xmpp;

Order Order::parse(const QString& line)
{
    const auto rest = line.section(u' ', 1);
    return {line.section(u' ', 0, 0), rest.split(u' '), rest};
}

Jid Order::jid(qsizetype at) const
{
    return Jid::parse(words.value(at)).valueOr({});
}

QString Order::after(qsizetype at) const
{
    return words.mid(at).join(u' ');
}

DataForm Order::form(qsizetype at, const QString& formType) const
{
    DataForm form(DataForm::Type::Submit, formType);
    for (const auto& one : words.mid(at)) {
        if (one.contains(u'='))
            form.add({.name = one.section(u'=', 0, 0), .values = one.section(u'=', 1).split(u',')});
    }
    return form;
}

} // namespace everyport::xmpppeer
