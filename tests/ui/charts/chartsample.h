#pragma once

#include <memory>

#include <QApplication>
#include <QTest>

#include "ui/charts/chartdata.h"
#include "ui/charts/chartlook.h"
#include "ui/style/theme/theme.h"

namespace everyport::ui {

/// A chart of any number of answers, the first of which leads, and how a page shows it.
class ChartSample {
protected:
    static ChartData sample(int answers)
    {
        ChartData data;
        data.question = QStringLiteral("Which?");
        for (int i = 0; i < answers; ++i) {
            data.rows.append({QStringLiteral("a%1").arg(i), QStringLiteral("Answer %1").arg(i + 1), 100 - i,
                i == 0 ? 4 : 0, i, QStringLiteral("Reader %1").arg(i + 1), {}});
            data.votes += 100 - i;
        }
        return data;
    }
    static ChartLook look() { return ChartLook::page(QApplication::palette()); }

    Theme m_theme{Theme::Choice::Light, false};
};

} // namespace everyport::ui
