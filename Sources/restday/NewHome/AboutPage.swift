/// The first free page of a home's site.
enum AboutPage {
  static let text = """
    ---
    title: About
    ---

    This site is a runner's recovery log: one page for each week, made by Restday from files that
    the runner keeps.

    The numbers compare one person with their own usual range, and nobody with anybody else. They
    are no medical advice, and what is not here was not logged or is not for everyone to see.

    """
}
