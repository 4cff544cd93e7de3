#include "app/faces/pluginface.h"

using namespace Qt::StringLiterals;

namespace everyport::faces {

QStringList PluginFace::failures() const
{
    QStringList lines;
    for (const auto& failure : now().failures)
        lines << failure.where + u": "_s + failure.text;
    return lines;
}

QVariantMap PluginFace::settings() const
{
    QVariantMap shown;
    const auto state = now();
    const auto& values = state.settings.values;
    for (const auto& option : state.info.options) {
        if (option.secret)
            shown.insert(option.key, values.text(option.key).isEmpty() ? QString() : u"(secret)"_s);
        else
            shown.insert(option.key, option.repeated ? QVariant(values.texts(option.key)) : values.value(option.key));
    }
    return shown;
}

} // namespace everyport::faces
