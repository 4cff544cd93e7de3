#include "app/polls/report/reportshape.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QJsonArray>

#include "app/polls/report/report.h"

using namespace Qt::StringLiterals;

namespace everyport::polls {

namespace {

constexpr qsizetype longestText = 10'000;
constexpr qsizetype mostValues = 100'000;      // some twelve thousand answers, or more readers
constexpr double latest = 253'402'300'799'999; // ms, the end of the year 9999
constexpr double mostCounted = std::numeric_limits<int>::max();

enum class Shape { Text, Texts, Count, Place, Number, Time, List, Fields, Counts };

struct Field {
    QLatin1StringView name;
    Shape shape;
};

/// Wherever one of them stands.
constexpr Field known[] = {{"format"_L1, Shape::Text}, {"event"_L1, Shape::Text}, {"station"_L1, Shape::Text},
    {"id"_L1, Shape::Text}, {"question"_L1, Shape::Text}, {"mode"_L1, Shape::Text}, {"state"_L1, Shape::Text},
    {"seal"_L1, Shape::Text}, {"left_out"_L1, Shape::Texts}, {"title"_L1, Shape::Text}, {"name"_L1, Shape::Text},
    {"answer"_L1, Shape::Text}, {"why"_L1, Shape::Text}, {"by"_L1, Shape::Text}, {"kind"_L1, Shape::Text},
    {"answer_id"_L1, Shape::Text}, {"majority"_L1, Shape::Text}, {"verdict"_L1, Shape::Text},
    {"round"_L1, Shape::Count}, {"votes"_L1, Shape::Count}, {"voters"_L1, Shape::Count}, {"changed"_L1, Shape::Count},
    {"known"_L1, Shape::Count}, {"late"_L1, Shape::Count}, {"span_minutes"_L1, Shape::Count}, {"row"_L1, Shape::Count},
    {"place"_L1, Shape::Place}, {"rank"_L1, Shape::Count}, {"points"_L1, Shape::Count}, {"players"_L1, Shape::Count},
    {"right_answers"_L1, Shape::Count}, {"standings"_L1, Shape::List}, {"places"_L1, Shape::Count},
    {"firsts"_L1, Shape::Count}, {"yes"_L1, Shape::Count}, {"no"_L1, Shape::Count}, {"abstained"_L1, Shape::Count},
    {"percent"_L1, Shape::Number}, {"mean"_L1, Shape::Number}, {"median"_L1, Shape::Number},
    {"spread"_L1, Shape::Number}, {"made_at"_L1, Shape::Time}, {"opened_at"_L1, Shape::Time},
    {"closed_at"_L1, Shape::Time}, {"at"_L1, Shape::Time}, {"questions"_L1, Shape::List}, {"answers"_L1, Shape::List},
    {"readers"_L1, Shape::List}, {"times"_L1, Shape::List}, {"not_counted"_L1, Shape::Counts},
    {"scale"_L1, Shape::Fields}, {"motion"_L1, Shape::Fields}, {"ranking"_L1, Shape::Fields}};

class ShapeCheck {
public:
    bool takes(const QJsonObject& fields)
    {
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (++m_values > mostValues || field.key().size() > longestText || !takes(field.key(), *field))
                return false;
        }
        return true;
    }

private:
    bool takes(const QString& name, const QJsonValue& value)
    {
        // What a round has voided is a list, what a reader has, a number.
        if (name == "voided"_L1)
            return value.isArray() ? takesAll(value) : takesCount(value);
        const auto* field = std::ranges::find(known, name, &Field::name);
        return field == std::end(known) || takes(field->shape, value);
    }

    bool takes(Shape shape, const QJsonValue& value)
    {
        switch (shape) {
        case Shape::Text: return value.isString() && value.toString().size() <= longestText;
        case Shape::Texts: return takesTexts(value);
        case Shape::Count: return takesCount(value);
        case Shape::Place: return value.toDouble() == ReportQuestion::others || takesCount(value);
        case Shape::Number: return value.isDouble() && std::abs(value.toDouble()) <= mostCounted;
        case Shape::Time: return value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= latest;
        case Shape::List: return takesAll(value);
        case Shape::Fields: return value.isObject() && takes(value.toObject());
        case Shape::Counts: return value.isObject() && takesCounts(value.toObject());
        }
        return false;
    }

    bool takesTexts(const QJsonValue& value)
    {
        const auto all = value.toArray();
        return value.isArray() && std::all_of(all.begin(), all.end(), [this](const auto& one) {
            return ++m_values <= mostValues && takes(Shape::Text, one);
        });
    }

    bool takesCount(const QJsonValue& value)
    {
        m_counted += value.toDouble(-1);
        return value.isDouble() && value.toDouble() >= 0 && std::floor(value.toDouble()) == value.toDouble()
            && m_counted <= mostCounted;
    }

    /// By names of their own.
    bool takesCounts(const QJsonObject& counts)
    {
        m_values += counts.size();
        return m_values <= mostValues
            && std::all_of(counts.begin(), counts.end(), [this](const auto& one) { return takesCount(one); });
    }

    bool takesAll(const QJsonValue& value)
    {
        const auto all = value.toArray();
        return value.isArray() && std::all_of(all.begin(), all.end(), [this](const auto& one) {
            return ++m_values <= mostValues && one.isObject() && takes(one.toObject());
        });
    }

    qsizetype m_values = 0;
    double m_counted = 0;
};

} // namespace

bool isShapedAsReport(const QJsonObject& report)
{
    return ShapeCheck().takes(report) && report[u"questions"_s].isArray();
}

} // namespace everyport::polls
