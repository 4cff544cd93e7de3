#include "ui/charts/chartdata.h"

#include <algorithm>

namespace everyport::ui {

void ChartData::hide()
{
    hidden = true;
    result = {};
    numbers = {};
    map = {};
    if (form == ChartForm::Donut || form == ChartForm::Map)
        form = ChartForm::Bars;
    if (form != ChartForm::Bars)
        rows.clear();
}

void ChartData::preferMap()
{
    if (form == ChartForm::Bars && !map.places.isEmpty() && !hidden && !manyAnswers())
        form = ChartForm::Map;
}

void ChartData::preferDonut()
{
    if (form == ChartForm::Bars && hasParts && !hidden && !manyAnswers() && votes > 0)
        form = ChartForm::Donut;
}

int ChartData::most() const
{
    int most = 0;
    for (const ChartRow& row : rows)
        most = qMax(most, row.count);
    return most;
}

int ChartData::leader() const
{
    if (inOrder)
        return -1;
    const int top = most();
    int found = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].count != top)
            continue;
        if (found >= 0)
            return -1;
        found = int(i);
    }
    return top > 0 ? found : -1;
}

ChartData sortedByCount(ChartData data)
{
    const auto isMore = [](const ChartRow& a, const ChartRow& b) { return a.count > b.count; };
    if (!data.inOrder)
        std::stable_sort(data.rows.begin(), data.rows.end(), isMore);
    return data;
}

} // namespace everyport::ui
