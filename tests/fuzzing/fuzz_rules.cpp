// Files of rules come from people, what an event knows from strangers. What is read comes back the same from what is
// written of it, with and without the file before; whatever a field holds, its conditions are judged and what is filled
// in is one line that keeps to its limits. The input is a file and, after a NUL, the value of every field.
#include <cstdlib>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/condition.h"
#include "app/rules/kinds/template.h"
#include "app/rules/rulefile.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/rules/fuzz.toml"_s;

void comesBack(const Rule& rule, const QByteArray& before)
{
    const auto written = RuleFile::write(rule, before, path);
    if (!written)
        abort(); // what can be read can be written
    if (written->size() > RuleFile::largest)
        return;
    const auto again = RuleFile::parse(*written, path);
    if (!again || !(*again == rule))
        abort();
}

void isFilled(const QString& text, const Fields& fields)
{
    const auto parsed = Template::parse(text);
    if (!parsed)
        return;
    for (const bool isSpoken : {false, true}) {
        const auto said = parsed->fill(fields, {.value = 40, .whole = 200, .isSpoken = isSpoken});
        if (said.size() > 200)
            abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto end = input.indexOf('\0');
    const auto file = end < 0 ? input : input.left(end);
    const auto value = end < 0 ? QString() : QString::fromUtf8(input.mid(end + 1));
    isFilled(QString::fromUtf8(file), {{u"text"_s, value}});
    if (oneLine(value, 100).contains(u'\n') || oneLine(value, 100).size() > 100)
        abort();
    const auto rule = RuleFile::parse(file, path);
    if (!rule) {
        if (rule.error().text.isEmpty())
            abort();
        return 0;
    }
    comesBack(*rule, file);
    comesBack(*rule, {});
    Fields fields;
    for (const auto& name : usedFields(*rule))
        fields.insert(name, value);
    for (const auto& condition : rule->conditions) {
        const auto verdict = judge(condition, fields);
        if (!verdict.holds && verdict.why.isEmpty())
            abort();
    }
    for (const auto& action : rule->actions)
        describe(action.kind, filled(action, fields));
    return 0;
}
