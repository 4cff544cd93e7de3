#include "ui/preferences/preferencesoutline.h"

#include "ui/frame/page/pagecontext.h"
#include "ui/preferences/preferencegroups.h"

namespace everyport::ui {

QList<PaletteHit> PreferencesOutline::find(const QString& text) const
{
    QList<PaletteHit> hits;
    for (const PreferenceGroup& group : preferenceGroups(m_context)) {
        for (const Preference& preference : group.rows) {
            if (hits.size() >= 8)
                return hits;
            if (preference.isFoundBy(text))
                hits.append({tr("Preferences"), preference.label, group.title, group.icon, Mark::None, {},
                    [&context = m_context, key = preference.key] {
                        context.goTo(QStringLiteral("preferences"), key);
                    }});
        }
    }
    return hits;
}

} // namespace everyport::ui
