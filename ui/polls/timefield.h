#pragma once

#include <optional>

#include <QLineEdit>

namespace everyport::ui {

/// A time of day, or a day and a time; empty means none. "20:00" is the next 20:00 there is.
class TimeField : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeField(const QString& placeholder, QWidget* parent = nullptr);

    void setTime(std::optional<qint64> at, qint64 now);
    /// Nothing where it is empty or wrong; `isRight` tells which.
    std::optional<qint64> time(qint64 now) const;
    bool isRight() const;

    static std::optional<qint64> timeFrom(const QString& text, qint64 now);
};

} // namespace everyport::ui
