#pragma once

#include <optional>

#include <QLineEdit>

namespace everyport::ui {

/// A time of day, or a day and a time; empty means none. "20:00" is the next 20:00 there is, or the next one after
/// another field's time where it follows one. It is written as the window writes times, and read either way:
/// "8:00 PM", "8pm".
class TimeField : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeField(const QString& placeholder, QWidget* parent = nullptr);

    /// Milliseconds since the epoch. Does nothing while somebody is typing here, nor to what was typed and is wrong.
    void setTime(std::optional<qint64> at, qint64 now);
    void forgetTyped(); ///< It was about something else: the next `setTime` is shown.
    /// As it was set, to the millisecond, although only minutes are shown; once something was typed, what that meant at
    /// that moment. Nothing where it is empty or wrong; `isRight` tells which.
    std::optional<qint64> time() const { return m_time; }
    void setMustCome(bool mustCome) { m_mustCome = mustCome; }    ///< What is typed and has passed is wrong.
    void setFollows(const TimeField& first) { m_first = &first; } ///< Must outlive it.
    bool isPast() const;
    bool isSkipped() const; ///< Clocks go forward over it on that day.
    bool isRight() const;

    static QString example(); ///< "20:00", "8:00 PM"
    static QString exampleWithDay();
    static std::optional<qint64> timeFrom(const QString& text, qint64 now); ///< A time of day: the next after `now`.

Q_SIGNALS:
    void written(); ///< By Return, or by going on to another field; a right one also by another window.

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void take(const QString& typed);

    std::optional<qint64> m_time;
    QString m_shown; ///< As it was set: nobody has typed that.
    bool m_mustCome = false;
    const TimeField* m_first = nullptr;
};

} // namespace everyport::ui
