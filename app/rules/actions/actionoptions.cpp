#include "app/rules/actions/actionoptions.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

Option neededOption(const QString& key, const QString& label, const QString& help, Option::Names names)
{
    return {.key = key, .label = label, .help = help, .required = true, .names = names};
}

Option textOption()
{
    return neededOption(u"text"_s, u"Text"_s, u"What is said, with fields in braces."_s);
}

Option nickOption(const QString& help)
{
    return {.key = u"nick"_s, .fallback = u"rules"_s, .label = u"Bot's name"_s, .help = help, .advanced = true};
}

} // namespace everyport::rules
